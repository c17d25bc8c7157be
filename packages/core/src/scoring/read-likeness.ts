import type { Grams } from '../language/grams.ts';
import { scoreStretches } from '../language/head-table.ts';
import type { Range, Reading } from '../language/reading.ts';
import type { ScorerModel } from './scorer-model.ts';
import { WEIGHT_SCALE } from './scorer-weights.ts';

/** Which question of the bank some words look like an answer to, in units of 1 / WEIGHT_SCALE. */
type Likeness = {
  /** To this question, and to the one they look most like of the others. */
  readonly own: number;
  readonly other: number;
};

export type TextLikeness = {
  /** `own` is a guess for a question nothing was learnt about. */
  readonly whole: Likeness;
  /** In stream coordinates. */
  readonly passages: readonly (Range & Likeness)[];
};

/** Honest answers to a question nothing was learnt about look less than 2.5 like one of the bank, nearly all of them. */
const OWN_UNLEARNT = -1.5;
/** Shorter passages do not tell which question they answer. */
const LEAST_UNITS = 90;

export function readLikeness(
  reading: Reading,
  grams: Grams,
  questionId: string,
  { likeness, likenessTable }: ScorerModel,
): TextLikeness {
  const head = likeness.get(questionId);
  const ownColumn = head === undefined ? undefined : likenessTable.columnOf.get(head);
  const passages = passagesOf(reading);
  const scores = scoreStretches(grams, likenessTable, [...passages, { start: 0, end: reading.stream.length }]);
  const columns = likenessTable.heads.length;
  const likenessOf = (row: number): Likeness => {
    let other = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < columns; column += 1) {
      if (column !== ownColumn) other = Math.max(other, scores[row * columns + column] as number);
    }
    const own = ownColumn === undefined ? OWN_UNLEARNT * WEIGHT_SCALE : (scores[row * columns + ownColumn] as number);
    return { own, other };
  };
  return {
    whole: likenessOf(passages.length),
    passages: passages.map(({ start, end }, row) => ({ start, end, ...likenessOf(row) })),
  };
}

/** From each piece on as many as make up a passage. */
function passagesOf({ pieces }: Reading): readonly Range[] {
  const passages: Range[] = [];
  let last = 0;
  for (const { start } of pieces) {
    while (last < pieces.length && (pieces[last]?.end ?? 0) - start < LEAST_UNITS) last += 1;
    const end = pieces[last]?.end;
    if (end === undefined) break;
    passages.push({ start, end });
  }
  return passages;
}
