import type { Grams } from './grams.ts';
import type { Piece } from './pieces.ts';

/** Integer weights of one head over the vocabulary: what the grams of a stretch, and the bigrams around it, say. */
export type LinearHead = {
  readonly bias: number;
  /** Weight of each gram inside the stretch, by gram number. */
  readonly inside: Int8Array;
  /** Weight of each bigram within `CONTEXT` before or after it. Empty when the head looks at no context. */
  readonly around: Int8Array;
};

/** How far around a stretch its context reaches, in units of the stream. */
export const CONTEXT = 14;
/** Damps short stretches: a sum over n grams is divided by √(n + DAMPING). √ is exact in IEEE 754, so engines agree. */
const DAMPING = 4;

/**
 * Running sums over the positions of a stream, so that any stretch is read off in constant time: before each position
 * what grams of one, two and three units, and the bigrams as surroundings, add up to. Four numbers a position.
 */
type RunningSums = Int32Array;
const COLUMNS = 4;
const AROUND = 3;

export type HeadSums = { readonly bias: number; readonly looksAround: boolean; readonly sums: RunningSums };

/** How many known grams there are, in the same form; the same for every head. */
export type GramCounts = { readonly sums: RunningSums };

export function countGrams({ byLength: [one, two, three] }: Grams): GramCounts {
  const sums = new Int32Array((one.length + 1) * COLUMNS);
  for (let at = 0, row = 0; at < one.length; at += 1, row += COLUMNS) {
    const pair = (two[at] as number) >= 0 ? 1 : 0;
    sums[row + COLUMNS] = (sums[row] as number) + ((one[at] as number) >= 0 ? 1 : 0);
    sums[row + COLUMNS + 1] = (sums[row + 1] as number) + pair;
    sums[row + COLUMNS + 2] = (sums[row + 2] as number) + ((three[at] as number) >= 0 ? 1 : 0);
    sums[row + COLUMNS + AROUND] = (sums[row + AROUND] as number) + pair;
  }
  return { sums };
}

export function sumHead({ byLength: [one, two, three] }: Grams, { bias, inside, around }: LinearHead): HeadSums {
  const looksAround = around.length > 0;
  const sums = new Int32Array((one.length + 1) * COLUMNS);
  for (let at = 0, row = 0; at < one.length; at += 1, row += COLUMNS) {
    const [first, second, third] = [one[at] as number, two[at] as number, three[at] as number];
    sums[row + COLUMNS] = (sums[row] as number) + (first >= 0 ? (inside[first] as number) : 0);
    sums[row + COLUMNS + 1] = (sums[row + 1] as number) + (second >= 0 ? (inside[second] as number) : 0);
    sums[row + COLUMNS + 2] = (sums[row + 2] as number) + (third >= 0 ? (inside[third] as number) : 0);
    sums[row + COLUMNS + AROUND] =
      (sums[row + AROUND] as number) + (looksAround && second >= 0 ? (around[second] as number) : 0);
  }
  return { bias, looksAround, sums };
}

function between(sums: RunningSums, column: number, start: number, end: number): number {
  return end > start ? (sums[end * COLUMNS + column] as number) - (sums[start * COLUMNS + column] as number) : 0;
}

/** Sum over the grams that lie wholly in `[start, end)`. */
export function sumInside({ sums }: Pick<HeadSums, 'sums'>, start: number, end: number): number {
  return between(sums, 0, start, end) + between(sums, 1, start, end - 1) + between(sums, 2, start, end - 2);
}

function sumAround({ sums }: Pick<HeadSums, 'sums'>, start: number, end: number): number {
  const before = Math.max(0, start - CONTEXT);
  const after = Math.min(sums.length / COLUMNS - 1, end + CONTEXT);
  return between(sums, AROUND, before, start - 1) + between(sums, AROUND, end, after - 1);
}

/** What a head says of `[start, end)`: positive speaks for it. In the weights' unit (see `WEIGHT_SCALE`). */
export function scoreStretch(head: HeadSums, counts: GramCounts, start: number, end: number): number {
  let total = sumInside(head, start, end);
  let known = sumInside(counts, start, end);
  if (head.looksAround) {
    total += sumAround(head, start, end);
    known += sumAround(counts, start, end);
  }
  return head.bias + damp(total, known);
}

/** A sum over so many known grams as log odds. */
export const damp = (total: number, known: number): number => total / Math.sqrt(known + DAMPING);

/** What a head says of a whole text, without its context: `scoreStretch` of everything, in one pass. */
export function scoreWhole(grams: Grams, head: LinearHead): number {
  let total = 0;
  let known = 0;
  for (const ids of grams.byLength) {
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i] as number;
      if (id < 0) continue;
      total += head.inside[id] as number;
      known += 1;
    }
  }
  return head.bias + damp(total, known);
}

/** Longest two pieces that are still read as one. */
const LONGEST_PAIR = 40;

/** What is read at once: every piece, and every piece with its successor. */
export function stretchesOf(pieces: readonly Piece[]): readonly { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  pieces.forEach((piece, index) => {
    stretches.push({ start: piece.start, end: piece.end });
    const next = pieces[index + 1];
    if (next !== undefined && next.end - piece.start <= LONGEST_PAIR) {
      stretches.push({ start: piece.start, end: next.end });
    }
  });
  return stretches;
}
