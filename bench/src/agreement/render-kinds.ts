import { mean } from '@mianmian/core/agreement/mean';
import { bootstrap } from './bootstrap.ts';
import { type Compared, compare } from './compared.ts';
import { gradeByLength, gradeByScorer } from './graders.ts';
import { number, plain, table, withInterval, wordTable } from './markdown.ts';
import type { Run } from './run.ts';
import { kindOf } from './trap-kind.ts';

const FAR_OVER = 2;

/** Plain answers and every kind of trap; then each trap more than 2 of 10 over its label, with what it earned by. */
export function renderKinds(runs: readonly Run[], notes: Readonly<Record<string, string>>): string {
  const all = runs.flatMap(compare);
  const kinds = [...new Set(all.map(({ row }) => kindOf(row)))].sort((a, b) =>
    a === 'plain' ? -1 : b === 'plain' ? 1 : a < b ? -1 : 1,
  );
  const rows = kinds.map((kind) => {
    const own = all.filter(({ row }) => kindOf(row) === kind);
    const { bias, meanAbsoluteError } = bootstrap([own.map(gradeByScorer)]);
    return [
      kind,
      String(own.length),
      number(mean(own.map(({ label }) => label))),
      withInterval(bias),
      withInterval(meanAbsoluteError),
      number(Math.max(...own.map(({ excess }) => excess))),
      number(bootstrap([own.map(gradeByLength)]).bias?.value),
    ];
  });
  const over = all
    .filter(({ row, excess }) => row.kind === 'trap' && excess > FAR_OVER)
    .sort((a, b) => b.excess - a.excess || (a.row.id < b.row.id ? -1 : 1));
  return [
    table(
      ['kind', 'answers', 'mean label', 'score minus label', 'mean absolute error', 'farthest over', 'length only'],
      rows,
    ),
    over.length === 0
      ? 'No trap earns more than 2 of 10 over its label.'
      : `${over.length} of ${all.filter(({ row }) => row.kind === 'trap').length} traps earn more than 2 of 10 over their label:`,
    ...(over.length === 0
      ? []
      : [
          wordTable(
            ['answer', 'kind', 'label', 'given', 'earned by', 'why'],
            over.map((answer) => overRow(answer, notes)),
          ),
        ]),
  ].join('\n\n');
}

function overRow({ row, label, score, evaluation }: Compared, notes: Readonly<Record<string, string>>) {
  const earned = evaluation.criteria.flatMap(({ criterionId, found }) =>
    found.map(
      ({ facetId, points, evidence }) =>
        `${criterionId}.${facetId} ${points}：「${plain(evidence.map(({ text }) => text).join('…'))}」`,
    ),
  );
  return [
    row.id,
    kindOf(row),
    number(label),
    number(score),
    earned.join('<br>'),
    plain(notes[row.id] ?? 'not yet read'),
  ];
}
