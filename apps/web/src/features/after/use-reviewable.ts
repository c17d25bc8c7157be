import { useQuery } from '@tanstack/react-query';
import { isReviewOf } from '../../shared/after/follow-ups-for.ts';
import { interviewsQuery } from '../../shared/api/interview-queries.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { formatMonthDay } from '../../shared/format-day.ts';
import type { NoteOf } from '../../shared/notes/use-notes.ts';
import { localDayOf } from '../../shared/plan/local-moment.ts';

/** An interview that can be reviewed, and the note that holds or will hold its review. */
export type Reviewed = {
  readonly id: string;
  readonly noteId: string;
  readonly name: string;
  readonly heldAt: number;
  readonly interviewId: string | null;
};

/** The interview itself first, then earlier rounds, then mock interviews for this job. */
export function useReviewable(
  applicationId: string,
  interviewAt: number | null,
  notes: readonly NoteOf<'review'>[],
): readonly Reviewed[] {
  const text = useText(afterText);
  const language = useLanguage();
  const interviews = useQuery(interviewsQuery).data?.interviews ?? [];
  const own = notes.filter(({ content }) => content.applicationId === applicationId);
  const nameOf = (at: number) => text.realInterview(formatMonthDay(at, language));
  const current = own.find(({ content }) => interviewAt !== null && isReviewOf(content, applicationId, interviewAt));
  const real: readonly Reviewed[] =
    interviewAt === null
      ? []
      : [
          {
            id: 'real',
            noteId: current?.id ?? reviewIdOf(`${applicationId}-${localDayOf(interviewAt).replaceAll('-', '')}`),
            name: nameOf(interviewAt),
            heldAt: interviewAt,
            interviewId: null,
          },
        ];
  const earlier = own.flatMap(({ id, content }): readonly Reviewed[] =>
    content.interviewId !== null || id === current?.id
      ? []
      : [{ id, noteId: id, name: nameOf(content.heldAt), heldAt: content.heldAt, interviewId: null }],
  );
  const mocks = interviews.flatMap(({ id, applicationId: of, minutes, startedAt, endedAt }): readonly Reviewed[] =>
    of !== applicationId || endedAt === null
      ? []
      : [
          {
            id,
            noteId: own.find(({ content }) => content.interviewId === id)?.id ?? reviewIdOf(id),
            name: text.mockInterview(formatMonthDay(startedAt, language), minutes),
            heldAt: endedAt,
            interviewId: id,
          },
        ],
  );
  return [...real, ...earlier, ...mocks];
}

/** The same on every device of one's own, so that two offline ones meet in one review. */
export const reviewIdOf = (name: string): string => `v-${name}`.slice(0, 64);
