import type { PractisedAnswer } from '@mianmian/contract/practice';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { attemptsQuery, overviewQuery, studyQuery } from '../../shared/api/practice-queries.ts';
import { makeId } from '../../shared/make-id.ts';
import { dropDraft } from './practice-draft.ts';

type Practise = {
  readonly submit: (answer: string) => void;
  readonly isPending: boolean;
  readonly error: CallError | null;
};

/** Hands one answer in. The same text tried again after a failure keeps its event id, so it never counts twice. */
export function usePractise(questionId: string, onScored: (assessed: PractisedAnswer) => void): Practise {
  const client = useQueryClient();
  const event = useRef<{ readonly answer: string; readonly id: string } | null>(null);
  const mutation = useMutation({
    mutationFn: (answer: string) => {
      if (event.current?.answer !== answer) event.current = { answer, id: makeId() };
      return fetchEndpoint('practise', { body: { eventId: event.current.id, questionId, answer } });
    },
    networkMode: 'always',
    onSuccess: (assessed) => {
      event.current = null;
      dropDraft(questionId);
      client.setQueryData(attemptsQuery(questionId).queryKey, (known) => ({
        answers: [assessed, ...(known?.answers ?? []).filter(({ id }) => id !== assessed.id)],
      }));
      void client.invalidateQueries({ queryKey: overviewQuery.queryKey });
      client.removeQueries({ queryKey: studyQuery(questionId).queryKey });
      onScored(assessed);
    },
  });
  return {
    submit: mutation.mutate,
    isPending: mutation.isPending,
    error: mutation.error?.error ?? null,
  };
}
