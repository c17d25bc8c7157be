import type { EvaluationView } from '@mianmian/contract/evaluation';
import { evidenceText } from '../catalogue/evidence.ts';
import { useText } from '../catalogue/language.ts';
import { shortenQuote } from './shorten-quote.ts';

/** 「建议人工复核」: what a person should look at before the score is used, and why. */
export function ReviewNotice({ review }: { readonly review: EvaluationView['review'] }) {
  const text = useText(evidenceText);
  if (review.length === 0) return null;
  return (
    <div className="review-notice aside-list">
      <p className="evidence-title">{text.reviewTitle}</p>
      <p>{text.reviewBody}</p>
      <ul>
        {review.map(({ reason, span }) => (
          <li key={`${reason} ${span?.start}`}>
            <strong>{text.review[reason]}</strong>{' '}
            {span !== undefined && <q lang="zh-CN">{text.quote(shortenQuote(span.text))}</q>}{' '}
            <span className="aside-note">{text.reviewNote[reason]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
