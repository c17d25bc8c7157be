import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { CallError } from '../../../shared/api/call-endpoint.ts';
import { fetchEndpoint } from '../../../shared/api/call-failure.ts';
import { makeId } from '../../../shared/make-id.ts';
import { runsQuery } from '../desk-queries.ts';

type StartRun = {
  readonly begin: (scenarioId: string, mode: 'practice' | 'test') => void;
  readonly scenarioId: string | null;
  readonly isPending: boolean;
  readonly error: CallError | null;
};

/** Starts a run and goes to its desk. The same start tried again keeps its event id, so that it opens no second run. */
export function useStartRun(): StartRun {
  const client = useQueryClient();
  const navigate = useNavigate();
  const event = useRef<{ readonly what: string; readonly id: string } | null>(null);
  const mutation = useMutation({
    mutationFn: ({ scenarioId, mode }: { readonly scenarioId: string; readonly mode: 'practice' | 'test' }) => {
      const what = `${scenarioId} ${mode}`;
      if (event.current?.what !== what) event.current = { what, id: makeId() };
      return fetchEndpoint('startDeskRun', { body: { eventId: event.current.id, scenarioId, mode } });
    },
    networkMode: 'always',
    onSuccess: (run) => {
      event.current = null;
      void client.invalidateQueries({ queryKey: runsQuery.queryKey });
      void navigate({ to: '/desk/$runId', params: { runId: run.id } });
    },
  });
  return {
    begin: (scenarioId, mode) => mutation.mutate({ scenarioId, mode }),
    scenarioId: mutation.variables?.scenarioId ?? null,
    isPending: mutation.isPending,
    error: mutation.error?.error ?? null,
  };
}
