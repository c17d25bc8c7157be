import type { Grams } from '../language/grams.ts';
import { scoreBetween, sumTable } from '../language/head-table.ts';
import type { Reading } from '../language/reading.ts';
import type { ScorerModel } from './scorer-model.ts';

/** Which question of the bank a text looks like an answer to, in units of 1 / WEIGHT_SCALE. */
export type Likeness = {
  /** To this question, and to the one it looks most like of the others. */
  readonly own: number;
  readonly other: number;
};

/** The likeness of a text's passages, pieces `first` to `last` (exclusive); null for a question nothing was learnt about. */
export type LikenessReader = (first: number, last: number) => Likeness;

export function readLikeness(
  { stream, pieces }: Reading,
  grams: Grams,
  questionId: string,
  { likeness }: Pick<ScorerModel, 'likeness'>,
): LikenessReader | null {
  const ownColumn = likeness.columnOf.get(questionId);
  if (ownColumn === undefined) return null;
  // Pieces follow each other without gaps.
  const sums = sumTable(grams, likeness, [...pieces.map(({ start }) => start), stream.length]);
  return (first, last) => {
    const scores = scoreBetween(sums, first, last);
    let other = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < scores.length; column += 1) {
      if (column !== ownColumn) other = Math.max(other, scores[column] as number);
    }
    return { own: scores[ownColumn] as number, other };
  };
}
