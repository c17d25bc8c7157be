import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { makeId } from '../make-id.ts';
import type { CallError } from './call-endpoint.ts';
import { fetchEndpoint } from './call-failure.ts';
import { deskRunsQuery } from './queries.ts';

export type RunToStart = {
  readonly scenarioId: string;
  readonly mode: 'practice' | 'test';
  /** Only in practice: the same customers in the same mood, whatever the agent does differently. */
  readonly seed?: number;
};
type StartDeskRun = {
  readonly begin: (wanted: RunToStart) => void;
  readonly scenarioId: string | null;
  readonly isPending: boolean;
  readonly error: CallError | null;
};

/** Starts a run and goes to its desk. The same start tried again keeps its event id, so that it opens no second run. */
export function useStartDeskRun(): StartDeskRun {
  const client = useQueryClient();
  const navigate = useNavigate();
  const event = useRef<{ readonly what: string; readonly id: string } | null>(null);
  const mutation = useMutation({
    mutationFn: (wanted: RunToStart) => {
      const what = JSON.stringify(wanted);
      if (event.current?.what !== what) event.current = { what, id: makeId() };
      return fetchEndpoint('startDeskRun', { body: { eventId: event.current.id, ...wanted } });
    },
    networkMode: 'always',
    onSuccess: (run) => {
      event.current = null;
      void client.invalidateQueries({ queryKey: deskRunsQuery.queryKey });
      void navigate({ to: '/desk/$runId', params: { runId: run.id } });
    },
  });
  return {
    begin: mutation.mutate,
    scenarioId: mutation.variables?.scenarioId ?? null,
    isPending: mutation.isPending,
    error: mutation.error?.error ?? null,
  };
}
