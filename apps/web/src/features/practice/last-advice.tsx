import type { PractisedAnswer } from '@mianmian/contract/practice';
import { useId } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { techniqueText } from '../../shared/catalogue/technique.ts';

/** What the last attempt lacked and how it could be told better, beside the field while writing anew. */
export function LastAdvice({ assessed: { evaluation, names, technique } }: { readonly assessed: PractisedAnswer }) {
  const text = useText(practiceText);
  const manner = useText(techniqueText);
  const titleId = useId();
  const lacking = evaluation.criteria.filter(({ missing }) => missing.length > 0);
  const mend = technique.aspects.filter(({ state }) => state === 'mend');
  if (lacking.length + mend.length === 0) return null;
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
      {mend.length > 0 && (
        <section>
          <h3>{manner.lastAdvice}</h3>
          <ul>
            {mend.map(({ id, advice }) => (
              <li key={id}>
                <strong>{manner.aspect[id]}</strong> {advice}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
