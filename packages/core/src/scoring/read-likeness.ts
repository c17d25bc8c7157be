import type { Grams } from '../language/grams.ts';
import { scoreStretches, sumTable } from '../language/head-table.ts';
import type { ScorerModel } from './scorer-model.ts';

/** Which question of the bank a text looks like an answer to, in units of 1 / WEIGHT_SCALE. */
export type Likeness = {
  /** To this question, and to the one it looks most like of the others. */
  readonly own: number;
  readonly other: number;
};

/** Of a stretch of the text, `[start, end)`. */
export type LikenessReader = (start: number, end: number) => Likeness;

/** Null for a question nothing was learnt about. */
export function readLikeness(
  grams: Grams,
  questionId: string,
  { likeness, likenessTable }: ScorerModel,
): LikenessReader | null {
  const head = likeness.get(questionId);
  const ownColumn = head === undefined ? undefined : likenessTable.columnOf.get(head);
  if (ownColumn === undefined) return null;
  const sums = sumTable(grams, likenessTable);
  return (start, end) => {
    const scores = scoreStretches(sums, [{ start, end }]);
    let other = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < scores.length; column += 1) {
      if (column !== ownColumn) other = Math.max(other, scores[column] as number);
    }
    return { own: scores[ownColumn] as number, other };
  };
}
