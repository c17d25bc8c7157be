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
export const DAMPING = 4;

/**
 * What a head says of a whole text, which has nothing around it: positive speaks for it. In the weights' unit (see
 * `WEIGHT_SCALE`).
 */
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

/** What the grams that lie wholly in `[start, end)` weigh in a head, undamped. */
export function sumInside({ byLength }: Grams, { inside }: LinearHead, start: number, end: number): number {
  let total = 0;
  for (const [n, ids] of byLength.entries()) {
    for (let at = start; at < end - n; at += 1) total += inside[ids[at] ?? -1] ?? 0;
  }
  return total;
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
