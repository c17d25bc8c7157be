import { BARS, reaches } from './bars.ts';
import { bootstrap } from './bootstrap.ts';
import { gradeByLength, gradeByScorer, gradeBySpans } from './graders.ts';
import { number, table, withInterval } from './markdown.ts';
import type { Run } from './run.ts';

/** The bars of scorer.md beside what the mean of the authors reaches. */
export function renderBars(runs: readonly Run[]): string {
  const [scorer, length, spans] = [gradeByScorer, gradeByLength, gradeBySpans].map((grader) =>
    bootstrap(runs.map(({ scored }) => scored.map(grader))),
  );
  const rows = BARS.map((bar) => {
    const reached = scorer?.[bar.figure] ?? null;
    const verdict = reached === null ? '–' : reaches(bar, reached.value) ? 'reached' : '**missed**';
    return [
      bar.name,
      `${bar.ceiling ? '≤' : '≥'} ${number(bar.bar)}`,
      withInterval(reached),
      verdict,
      number(length?.[bar.figure]?.value),
      number(spans?.[bar.figure]?.value),
    ];
  });
  return table(
    ['mean of the four authors', 'bar', 'reached (95 % interval)', '', 'length only', "the labellers' spans"],
    rows,
  );
}
