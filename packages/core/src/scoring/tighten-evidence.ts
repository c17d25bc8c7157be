import type { HeadSums } from '../language/linear-model.ts';
import type { Reading } from '../language/reading.ts';

/** A reader underlines at least this much, and a whole clause when it is no longer than that. */
const SHORTEST = 4;
const WHOLE_CLAUSE = 16;

/**
 * The words within a stretch that speak for it: the run whose grams weigh most, widened to whole short clauses.
 * Stream coordinates, end exclusive, never empty, always inside the stretch.
 */
export function tightenEvidence(
  reading: Reading,
  sums: HeadSums,
  stretch: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  let { start, end } = heaviestRun(sums, stretch.start, stretch.end);
  for (const piece of reading.pieces) {
    if (piece.end <= start || piece.start >= end) continue;
    if (piece.start < stretch.start || piece.end > stretch.end) continue;
    const covered = Math.min(piece.end, end) - Math.max(piece.start, start);
    const length = piece.end - piece.start;
    if (length <= WHOLE_CLAUSE && covered * 3 >= length) {
      start = Math.min(start, piece.start);
      end = Math.max(end, piece.end);
    } else if (length <= WHOLE_CLAUSE && covered <= 2) {
      if (piece.start < start) start = piece.end;
      else end = piece.start;
    }
  }
  if (end - start < SHORTEST) end = Math.min(stretch.end, start + SHORTEST);
  if (end - start < SHORTEST) start = Math.max(stretch.start, end - SHORTEST);
  return { start, end };
}

function heaviestRun(sums: HeadSums, from: number, to: number) {
  let best = { start: from, end: to, sum: Number.NEGATIVE_INFINITY };
  let start = from;
  let running = 0;
  for (let at = from; at < to; at += 1) {
    if (running <= 0) {
      start = at;
      running = 0;
    }
    for (let n = 0; n < 3; n += 1) {
      const row = sums.inside[n] as Float64Array;
      if (at + n < to) running += (row[at + 1] as number) - (row[at] as number);
    }
    if (running > best.sum) best = { start, end: Math.min(to, at + 2), sum: running };
  }
  return best;
}
