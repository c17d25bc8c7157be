import { bootstrap } from './bootstrap.ts';
import { FIGURES, type FigureName } from './figures.ts';
import { gradeByLength, gradeByScorer } from './graders.ts';
import { number, table, withInterval } from './markdown.ts';
import type { Run } from './run.ts';

const NAMES: Readonly<Record<FigureName, string>> = {
  qwkTotal: 'QWK, total',
  qwkCriterion: 'QWK, criterion',
  spearmanMiddle: 'Spearman, middle third',
  lengthMatchedOrdered: 'length-matched pairs',
  trapMeanExcess: 'traps, mean excess',
  meanAbsoluteError: 'mean absolute error',
  bias: 'score minus label',
};

/** Every figure for every author left out, the length-only baseline in a second table. */
export function renderAuthors(runs: readonly Run[]): string {
  const head = ['', ...runs.map(({ author, scored }) => `${author} (${scored.length})`)];
  const scorer = runs.map(({ scored }) => bootstrap([scored.map(gradeByScorer)]));
  const length = runs.map(({ scored }) => bootstrap([scored.map(gradeByLength)]));
  const rows = FIGURES.map((name) => [NAMES[name], ...scorer.map((figures) => withInterval(figures[name]))]);
  const lengthRows = FIGURES.map((name) => [NAMES[name], ...length.map((figures) => number(figures[name]?.value))]);
  return [
    table(head, rows),
    'The same figures for a scorer that counts characters only:',
    table(head, lengthRows),
  ].join('\n\n');
}
