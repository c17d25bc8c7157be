import { mean } from '@mianmian/core/agreement/mean';
import { middleThird } from '@mianmian/core/agreement/middle-third';
import { spearman } from '@mianmian/core/agreement/spearman';
import { type Compared, compare } from './compared.ts';
import { number, table } from './markdown.ts';
import type { Run } from './run.ts';

/** Where the labels of each author's middle third lie, and how far the scores are off within it, by question. */
export function renderMiddle(runs: readonly Run[]): string {
  const middles = runs.map((run) => ({ author: run.author, middle: middleThird(compare(run)) }));
  const byAuthor = middles.map(({ author, middle }) => {
    const labels = middle.map(({ label }) => label);
    return [
      author,
      String(middle.length),
      `${number(Math.min(...labels))} … ${number(Math.max(...labels))}`,
      number(rankOf(middle)),
      number(spreadOf(labels)),
      number(spreadOf(middle.map(({ excess }) => excess))),
      number(errorOf(middle)),
      number(biasOf(middle)),
    ];
  });
  const all = middles.flatMap(({ middle }) => middle);
  const questions = [...new Set(all.map(({ row }) => row.question))];
  const byQuestion = questions.map((id) => {
    const own = all.filter(({ row }) => row.question === id);
    return [id, String(own.length), number(errorOf(own)), number(biasOf(own)), number(worstOf(own))];
  });
  return [
    table(
      [
        'left out',
        'answers',
        'labels from … to',
        'Spearman',
        'SD of labels',
        'SD of errors',
        'mean absolute error',
        'score minus label',
      ],
      byAuthor,
    ),
    'By question, the four authors together:',
    table(['question', 'answers', 'mean absolute error', 'score minus label', 'farthest off'], byQuestion),
  ].join('\n\n');
}

const rankOf = (rows: readonly Compared[]): number | null =>
  spearman(
    rows.map(({ score }) => score),
    rows.map(({ label }) => label),
  );
const errorOf = (rows: readonly Compared[]): number | null => mean(rows.map(({ excess }) => Math.abs(excess)));
const biasOf = (rows: readonly Compared[]): number | null => mean(rows.map(({ excess }) => excess));
const worstOf = (rows: readonly Compared[]): number => Math.max(...rows.map(({ excess }) => Math.abs(excess)));

/** Standard deviation. */
function spreadOf(values: readonly number[]): number {
  const middle = mean(values) ?? 0;
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)) ?? 0);
}
