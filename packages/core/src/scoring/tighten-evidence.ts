import type { Reading } from '../language/reading.ts';
import type { Candidate } from './find-stretches.ts';

/** A clause of the stretch belongs to the evidence when it brings at least this share of what the best one brings. */
const SHARE_OF_BEST = 0.35;

/**
 * The clauses of a candidate's stretch that speak for it: whole clauses, because a reader underlines sense, not
 * letters. Stream coordinates, end exclusive, never empty, inside the stretch.
 */
export function tightenEvidence(
  reading: Reading,
  stretch: Pick<Candidate, 'start' | 'end' | 'weigh'>,
): { readonly start: number; readonly end: number } {
  const clauses = reading.pieces.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const weights = clauses.map(({ start, end }) => stretch.weigh(start, end));
  const best = Math.max(...weights);
  const kept = clauses.filter((_, index) => (weights[index] ?? 0) >= Math.min(best, Math.max(0, best * SHARE_OF_BEST)));
  return { start: kept[0]?.start ?? stretch.start, end: kept[kept.length - 1]?.end ?? stretch.end };
}
