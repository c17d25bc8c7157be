import type { startInterviewSchema } from '@mianmian/contract/interview';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { z } from 'zod';
import type { CallError } from '../../../shared/api/call-endpoint.ts';
import { fetchEndpoint } from '../../../shared/api/call-failure.ts';
import { interviewsQuery } from '../../../shared/api/interview-queries.ts';
import { makeId } from '../../../shared/make-id.ts';
import { type AnswerWay, chooseAnswerWay } from '../room/answer-way.ts';

export type StartInterview = Omit<z.input<typeof startInterviewSchema>, 'eventId'>;

type Start = {
  readonly begin: (wanted: StartInterview, by: AnswerWay) => void;
  readonly isPending: boolean;
  readonly error: CallError | null;
};

/** Starts an interview and goes into its room. The same start tried again keeps its event id, so it opens no second. */
export function useStartInterview(): Start {
  const client = useQueryClient();
  const navigate = useNavigate();
  const event = useRef<{ readonly what: string; readonly id: string } | null>(null);
  const mutation = useMutation({
    mutationFn: ({ wanted }: { readonly wanted: StartInterview; readonly by: AnswerWay }) => {
      const what = JSON.stringify(wanted);
      if (event.current?.what !== what) event.current = { what, id: makeId() };
      return fetchEndpoint('startInterview', { body: { eventId: event.current.id, ...wanted } });
    },
    networkMode: 'always',
    onSuccess: ({ id }, { by }) => {
      event.current = null;
      chooseAnswerWay(id, by);
      void client.invalidateQueries({ queryKey: interviewsQuery.queryKey });
      void navigate({ to: '/interview/$interviewId', params: { interviewId: id } });
    },
  });
  return {
    begin: (wanted, by) => {
      if (!mutation.isPending) mutation.mutate({ wanted, by });
    },
    isPending: mutation.isPending,
    error: mutation.error?.error ?? null,
  };
}
