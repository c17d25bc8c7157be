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

/** Running sums over the positions of a stream, so that any stretch is read off in constant time. */
export type HeadSums = {
  readonly bias: number;
  readonly inside: readonly [Float64Array, Float64Array, Float64Array];
  readonly around: Float64Array | null;
};

/** How many known grams lie before each position, by gram length; the same for every head. */
export type GramCounts = readonly [Int32Array, Int32Array, Int32Array];

export function countGrams(grams: Grams): GramCounts {
  const count = (ids: Int32Array): Int32Array => {
    const sums = new Int32Array(ids.length + 1);
    for (let i = 0; i < ids.length; i += 1) sums[i + 1] = (sums[i] ?? 0) + ((ids[i] ?? -1) >= 0 ? 1 : 0);
    return sums;
  };
  const [one, two, three] = grams.byLength;
  return [count(one), count(two), count(three)];
}

export function sumHead(grams: Grams, head: LinearHead): HeadSums {
  const sum = (ids: Int32Array, weights: Int8Array): Float64Array => {
    const sums = new Float64Array(ids.length + 1);
    let running = 0;
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i] as number;
      if (id >= 0) running += weights[id] as number;
      sums[i + 1] = running;
    }
    return sums;
  };
  const [one, two, three] = grams.byLength;
  return {
    bias: head.bias,
    inside: [sum(one, head.inside), sum(two, head.inside), sum(three, head.inside)],
    around: head.around.length > 0 ? sum(two, head.around) : null,
  };
}

const between = (sums: Float64Array | Int32Array, start: number, end: number): number =>
  end > start ? (sums[end] as number) - (sums[start] as number) : 0;

/** What a head says of `[start, end)`: positive speaks for it. In the weights' unit (see `WEIGHT_UNIT`). */
export function scoreStretch(sums: HeadSums, counts: GramCounts, start: number, end: number): number {
  let total = 0;
  let known = 0;
  for (let n = 0; n < 3; n += 1) {
    total += between(sums.inside[n] as Float64Array, start, end - n);
    known += between(counts[n] as Int32Array, start, end - n);
  }
  if (sums.around !== null) {
    const length = sums.around.length - 1;
    const before = Math.max(0, start - CONTEXT);
    const after = Math.min(length, end + CONTEXT);
    total += between(sums.around, before, start - 1) + between(sums.around, end, after - 1);
    known += between(counts[1], before, start - 1) + between(counts[1], end, after - 1);
  }
  return sums.bias + total / Math.sqrt(known + DAMPING);
}

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
  return head.bias + total / Math.sqrt(known + DAMPING);
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
