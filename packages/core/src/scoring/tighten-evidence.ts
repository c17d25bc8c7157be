import type { Reading } from '../language/reading.ts';
import type { Candidate } from './find-stretches.ts';

/** A clause of the stretch belongs to the evidence when it brings at least this share of what the best one brings. */
const SHARE_OF_BEST = 0.35;
/** Shorter evidence is widened by the neighbouring clause of its stretch: readers could not tell what it meant. */
const SHORTEST = 10;

/**
 * The clauses of a candidate's stretch that speak for it: whole clauses, because a reader underlines sense, not
 * letters. Stream coordinates, end exclusive, never empty.
 */
export function tightenEvidence(
  reading: Reading,
  stretch: Pick<Candidate, 'start' | 'end' | 'weigh'>,
): { readonly start: number; readonly end: number } {
  const clauses = reading.pieces.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const weights = clauses.map(({ start, end }) => stretch.weigh(start, end));
  const best = Math.max(...weights);
  const kept = clauses.filter((_, index) => (weights[index] ?? 0) >= Math.min(best, Math.max(0, best * SHARE_OF_BEST)));
  const evidence = { start: kept[0]?.start ?? stretch.start, end: kept[kept.length - 1]?.end ?? stretch.end };
  return evidence.end - evidence.start >= SHORTEST ? evidence : widen(reading, evidence);
}

/** Joins the next clause of the sentence, or else the one before. */
function widen(reading: Reading, evidence: { readonly start: number; readonly end: number }) {
  const at = reading.pieces.findIndex(({ end }) => end === evidence.end);
  const own = reading.pieces[at];
  const next = reading.pieces[at + 1];
  if (own !== undefined && next !== undefined && next.sentence === own.sentence)
    return { start: evidence.start, end: next.end };
  const first = reading.pieces.findIndex(({ start }) => start === evidence.start);
  const before = reading.pieces[first - 1];
  if (own !== undefined && before !== undefined && before.sentence === own.sentence) {
    return { start: before.start, end: evidence.end };
  }
  return evidence;
}
