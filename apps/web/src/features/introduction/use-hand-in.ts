import type { PractisedAnswer } from '@mianmian/contract/practice';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { attemptsQuery, overviewQuery, studyQuery } from '../../shared/api/practice-queries.ts';
import { countCharacters } from '../../shared/count-characters.ts';
import { INTRODUCTION_QUESTION } from '../../shared/introduction-question.ts';
import { makeId } from '../../shared/make-id.ts';
import { recordExercise } from '../../shared/workbook/record-exercise.ts';
import { dropDraft, type IntroductionDraft, keepDraft } from './introduction-draft.ts';
import { nameAnswer } from './name-answer.ts';

type HandIn = {
  readonly handIn: (draft: IntroductionDraft) => void;
  readonly isPending: boolean;
  readonly error: CallError | null;
};

/** Scores the text as practice does, and writes the version down; `onScored` gets the name of its exercise. */
export function useHandIn(onScored: (exerciseId: string) => void): HandIn {
  const client = useQueryClient();
  // The page's own draft does not know of it, and the device may keep none.
  const lastSent = useRef<IntroductionDraft['sent']>(null);
  const mutation = useMutation({
    mutationFn: async (draft: IntroductionDraft) => {
      const answer = draft.transcript.trim();
      // Known before it is sent: tried again, or after a reload, the same text is the same answer.
      const sent = nameAnswer(answer, [lastSent.current, draft.sent], makeId);
      lastSent.current = sent;
      keepDraft({ ...draft, sent });
      const assessed = await fetchEndpoint('practise', {
        body: { eventId: sent.eventId, questionId: INTRODUCTION_QUESTION, answer },
      });
      return { assessed, draftId: draft.id, exerciseId: await recordExercise(deedOf(draft, assessed)) };
    },
    networkMode: 'always',
    onSuccess: ({ assessed, draftId, exerciseId }) => {
      dropDraft(draftId);
      client.setQueryData(attemptsQuery(INTRODUCTION_QUESTION).queryKey, (known) => ({
        answers: [assessed, ...(known?.answers ?? []).filter(({ id }) => id !== assessed.id)],
      }));
      void client.invalidateQueries({ queryKey: overviewQuery.queryKey });
      client.removeQueries({ queryKey: studyQuery(INTRODUCTION_QUESTION).queryKey });
      onScored(exerciseId);
    },
  });
  return { handIn: mutation.mutate, isPending: mutation.isPending, error: mutation.error?.error ?? null };
}

const deedOf = (draft: IntroductionDraft, { id, answer }: PractisedAnswer) =>
  ({
    kind: 'self-introduction',
    recordingId: draft.recordingId,
    answerId: id,
    medium: draft.medium,
    durationMs: Math.round(draft.durationMs),
    spokenMs: draft.spokenMs,
    characters: countCharacters(answer),
  }) as const;
