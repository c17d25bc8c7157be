import type { HeadSums } from '../language/linear-model.ts';
import type { Reading } from '../language/reading.ts';

/** A clause of the stretch belongs to the evidence when it brings at least this share of what the best one brings. */
const SHARE_OF_BEST = 0.35;

/**
 * The clauses of a stretch that speak for it: whole clauses, because a reader underlines sense, not letters.
 * Stream coordinates, end exclusive, never empty, inside the stretch.
 */
export function tightenEvidence(
  reading: Reading,
  sums: HeadSums,
  stretch: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const clauses = reading.pieces.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const weights = clauses.map(({ start, end }) => insideWeight(sums, start, end));
  const best = Math.max(...weights);
  const kept = clauses.filter((_, index) => (weights[index] ?? 0) >= Math.min(best, Math.max(0, best * SHARE_OF_BEST)));
  return { start: kept[0]?.start ?? stretch.start, end: kept[kept.length - 1]?.end ?? stretch.end };
}

function insideWeight(sums: HeadSums, start: number, end: number): number {
  let weight = 0;
  for (let n = 0; n < 3; n += 1) {
    const row = sums.inside[n] as Float64Array;
    if (end - n > start) weight += (row[end - n] as number) - (row[start] as number);
  }
  return weight;
}
