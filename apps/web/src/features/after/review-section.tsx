import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { interviewsQuery } from '../../shared/api/interview-queries.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { SelectField } from '../../shared/form/select-field.tsx';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { ReviewEditor } from './review-editor.tsx';
import { useReviewable } from './use-reviewable.ts';

type Props = {
  readonly applicationId: string;
  /** Null while the interview is ahead: only mock interviews can be reviewed then. */
  readonly interviewAt: number | null;
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
