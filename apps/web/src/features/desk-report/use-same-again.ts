import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { makeId } from '../../shared/make-id.ts';

/** Practises with the same seed: the same customers in the same mood, whatever the agent does differently. */
export function useSameAgain(scenarioId: string, seed: number) {
  const navigate = useNavigate();
  const eventId = useRef(makeId());
  const mutation = useMutation({
    mutationFn: () =>
      fetchEndpoint('startDeskRun', { body: { eventId: eventId.current, scenarioId, mode: 'practice', seed } }),
    networkMode: 'always',
    onSuccess: (run) => {
      eventId.current = makeId();
      void navigate({ to: '/desk/$runId', params: { runId: run.id } });
    },
  });
  return {
    begin: () => mutation.mutate(),
    isPending: mutation.isPending,
    error: mutation.error?.error ?? null,
  };
}
