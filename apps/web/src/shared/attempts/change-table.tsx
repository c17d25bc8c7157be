import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import { evidenceText } from '../catalogue/evidence.ts';
import { useText } from '../catalogue/language.ts';
import { practiceText } from '../catalogue/practice.ts';
import { formatChange, formatPoints } from '../evidence/format-points.ts';
import { LetterChip } from '../evidence/marked-answer.tsx';
import { shortenQuote } from '../evidence/shorten-quote.ts';
import type { Comparison, CriterionChange, FacetChange } from './compare-attempts.ts';
import './attempts.css';

type Props = {
  readonly before: AssessedAnswer;
  readonly after: AssessedAnswer;
  readonly comparison: Comparison;
  /** How the two are called, where not by their number as attempts. */
  readonly headings?: readonly [string, string];
};

/** A row a criterion: points before and after, and below them what was gained and lost. */
export function ChangeTable({ before, after, comparison, headings }: Props) {
  const text = useText(practiceText);
  const comparable = comparison.obstacle === null;
  const totals = [before, after].map(({ evaluation }) => (evaluation.state === 'scored' ? evaluation.total : null));
  return (
    <table className="change-table">
      <thead>
        <tr>
          <th scope="col">{text.criterion}</th>
          <th scope="col">{headings?.[0] ?? text.attempt(before.attemptNumber)}</th>
          <th scope="col">{headings?.[1] ?? text.attempt(after.attemptNumber)}</th>
          <th scope="col">{text.change}</th>
        </tr>
      </thead>
      {comparison.criteria.map((change, index) => (
        <tbody key={change.criterionId}>
          <tr>
            <th scope="row" lang="zh-CN">
              <LetterChip index={index} />
              {after.names.criteria[change.criterionId] ?? before.names.criteria[change.criterionId]}
            </th>
            <PointsCells before={change.before} after={change.after} comparable={comparable} />
          </tr>
          <tr className="change-words">
            <td colSpan={4}>
              <Changes change={change} facets={{ ...before.names.facets, ...after.names.facets }} />
            </td>
          </tr>
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row">{text.total}</th>
          <PointsCells before={totals[0] ?? null} after={totals[1] ?? null} comparable={comparable} />
        </tr>
      </tfoot>
    </table>
  );
}

type CellsProps = { readonly before: number | null; readonly after: number | null; readonly comparable: boolean };

function PointsCells({ before, after, comparable }: CellsProps) {
  const change = before === null || after === null || !comparable ? null : after - before;
  return (
    <>
      <td className="numeric">{before === null ? '—' : formatPoints(before)}</td>
      <td className="numeric">{after === null ? '—' : formatPoints(after)}</td>
      <td className="numeric change-points" data-sign={Math.sign(change ?? 0)}>
        {change === null ? '—' : formatChange(change)}
      </td>
    </>
  );
}

type ChangesProps = { readonly change: CriterionChange; readonly facets: AssessedAnswer['names']['facets'] };

function Changes({ change, facets }: ChangesProps) {
  const text = useText(practiceText);
  const kinds = [
    ['gained', text.gained, change.gained],
    ['reworded', text.addedWords, change.reworded],
    ['lost', text.lost, change.lost],
  ] as const;
  if (kinds.every(([, , list]) => list.length === 0))
    return <span className="practice-note">{text.nothingChanged}</span>;
  return (
    <ul>
      {kinds.flatMap(([kind, title, list]) =>
        list.map((facet) => (
          <li key={`${kind} ${facet.facetId}`} data-kind={kind} lang="zh-CN">
            <span className="change-kind">{title}</span>{' '}
            {facets[`${change.criterionId}.${facet.facetId}`] ?? facet.facetId} <Quotes facet={facet} />
          </li>
        )),
      )}
    </ul>
  );
}

function Quotes({ facet }: { readonly facet: FacetChange }) {
  const { quote } = useText(evidenceText);
  return <span className="change-quotes">{facet.quotes.map((words) => quote(shortenQuote(words))).join('')}</span>;
}
