import { type Compared, compare } from './compared.ts';
import { number, plain, wordTable } from './markdown.ts';
import type { Run } from './run.ts';
import { kindOf } from './trap-kind.ts';

const WORST = 20;

/** The answers whose totals are farthest from their labels, each with what was found and what the labellers marked. */
export function renderWorst(runs: readonly Run[]): string {
  return runs
    .flatMap(compare)
    .sort((a, b) => Math.abs(b.excess) - Math.abs(a.excess) || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, WORST)
    .map(renderOne)
    .join('\n\n');
}

function renderOne({ row, question, evaluation, label, score }: Compared): string {
  const rows = question.criteria.map((criterion) => {
    const judged = evaluation.criteria.find(({ criterionId }) => criterionId === criterion.id);
    const nameOf = (facetId: string): string => criterion.facets.find(({ id }) => id === facetId)?.name ?? facetId;
    const found = judged?.found.map(
      ({ facetId, points, evidence }) =>
        `${plain(nameOf(facetId))} ${points}：「${plain(evidence.map(({ text }) => text).join('…'))}」`,
    );
    const marked = criterion.facets
      .filter(({ id }) => row.spans[`${criterion.id}.${id}`] !== undefined)
      .map(({ id, name }) => `${plain(name)}：「${plain((row.spans[`${criterion.id}.${id}`] ?? []).join('…'))}」`);
    return [
      plain(criterion.name),
      `${row.labels[criterion.id] ?? 0} / ${criterion.max}`,
      String(judged?.points ?? 0),
      found?.join('<br>') ?? '',
      marked.join('<br>'),
    ];
  });
  const reasons = [...new Set(evaluation.notCounted.map(({ reason }) => reason))];
  return [
    `### ${row.id} ${plain(question.title)} (${kindOf(row)}): label ${number(label)}, given ${number(score)}`,
    `> ${plain(row.answer)}`,
    wordTable(['criterion', 'label', 'given', 'found by the scorer', 'marked by the labellers'], rows),
    ...(reasons.length > 0 ? [`Not counted: ${reasons.join(', ')}.`] : []),
    ...(evaluation.state === 'scored' ? [] : [`State: ${evaluation.state}.`]),
  ].join('\n\n');
}
