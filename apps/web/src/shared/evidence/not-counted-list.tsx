import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import { evidenceText } from '../catalogue/evidence.ts';
import { useText } from '../catalogue/language.ts';
import { shortenQuote } from './shorten-quote.ts';

/** What looked like evidence and earned nothing, each with its reason. */
export function NotCountedList({ assessed }: { readonly assessed: Pick<AssessedAnswer, 'evaluation' | 'names'> }) {
  const text = useText(evidenceText);
  const { evaluation, names } = assessed;
  if (evaluation.notCounted.length === 0) return null;
  return (
    <div className="aside-list">
      <p className="evidence-title">{text.notCountedTitle}</p>
      <ul>
        {evaluation.notCounted.map(({ reason, span, criterionId, facetId }) => (
          <li key={`${reason} ${span.start} ${span.end} ${criterionId} ${facetId}`}>
            <span className="mark-chip mark-chip-not-counted">{text.reason[reason]}</span>{' '}
            <q lang="zh-CN">{text.quote(shortenQuote(span.text))}</q>{' '}
            <span className="aside-note">
              {text.reasonNote[reason]}
              {criterionId !== undefined && text.notCountedFor(names.criteria[criterionId] ?? criterionId)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
