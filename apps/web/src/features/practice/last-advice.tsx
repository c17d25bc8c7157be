import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import { useId } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';

/** What the last attempt lacked, beside the field while writing anew. */
export function LastAdvice({ assessed: { evaluation, names } }: { readonly assessed: AssessedAnswer }) {
  const text = useText(practiceText);
  const titleId = useId();
  const lacking = evaluation.criteria.filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return null;
  return (
    <aside className="last-advice" aria-labelledby={titleId} lang="zh-CN">
      <h2 id={titleId}>{text.lastAdvice}</h2>
      {lacking.map(({ criterionId, missing }) => (
        <section key={criterionId}>
          <h3>{names.criteria[criterionId] ?? criterionId}</h3>
          <ul>
            {missing.map(({ facetId, name, advice }) => (
              <li key={facetId}>
                <strong>{name}</strong> {advice}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
