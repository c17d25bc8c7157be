import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isReviewOf } from '../../shared/after/follow-ups-for.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { SelectField } from '../../shared/form/select-field.tsx';
import { formatMonthDay } from '../../shared/format-day.ts';
import { type NoteOf, useNotes } from '../../shared/notes/use-notes.ts';
import { localDayOf } from '../../shared/plan/local-moment.ts';
import { interviewsQuery } from './mock-interviews.ts';
import { ReviewEditor } from './review-editor.tsx';

type Props = {
  readonly applicationId: string;
  /** Null while the interview is ahead: only mock interviews can be reviewed then. */
  readonly interviewAt: number | null;
};

type Reviewed = {
  readonly id: string;
  readonly noteId: string;
  readonly name: string;
  readonly heldAt: number;
  readonly interviewId: string | null;
};

/** The review of the interview, of earlier rounds, and of mock interviews for this job. */
export function ReviewSection({ applicationId, interviewAt }: Props) {
  const text = useText(afterText);
  const { state, notes } = useNotes('review');
  const reviewable = useReviewable(applicationId, interviewAt, notes);
  const isUnread = useQuery(interviewsQuery).isError;
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = reviewable.find(({ id }) => id === chosen) ?? reviewable[0];
  if (shown === undefined) return null;
  return (
    <section className="after-section" id="after-review" aria-labelledby="after-review-title">
      <h2 id="after-review-title">{text.kinds.review}</h2>
      <p className="after-quiet">{text.reviewHint}</p>
      {reviewable.length > 1 && (
        <SelectField
          label={text.which}
          options={reviewable.map(({ id }) => id)}
          labelOf={(id) => reviewable.find((each) => each.id === id)?.name ?? id}
          chosen={shown.id}
          onChoose={setChosen}
        />
      )}
      {isUnread && <p className="after-quiet">{text.mockUnread}</p>}
      {state !== 'loading' && <ReviewEditor key={shown.id} applicationId={applicationId} reviewed={shown} />}
    </section>
  );
}

function useReviewable(
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
const reviewIdOf = (name: string): string => `v-${name}`.slice(0, 64);

export type { Reviewed };
