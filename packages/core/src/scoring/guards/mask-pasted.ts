import type { Reading } from '../../language/reading.ts';
import { type Mask, normalRange } from './guard.ts';
import { indexStreams, markRuns, type RunIndex } from './run-index.ts';

/** A piece is taken from there when this much of it lies in such runs. */
const SHARE_OF_PIECE = 0.5;
/** Fewer units than this altogether are a turn of phrase, not a paste. */
const FEWEST_UNITS = 24;

/** All short runs of some texts, and shorter texts whole, to find them again in another order or with fillers in between. */
export type PastedFrom = { readonly runs: RunIndex; readonly shorter: ReadonlySet<string> };

/** Of the texts' spoken streams. `run`: as many units in a row stand there for a piece to be partly their words. */
export const indexPasted = (streams: readonly string[], run: number): PastedFrom => ({
  runs: indexStreams(streams, run),
  shorter: new Set(streams.filter(({ length }) => length < run)),
});

/**
 * The pieces made of the known texts' words, once they make up at least `leastShare` of what is said: where
 * `maskOverlap` finds long runs, this finds a text cut up, reordered or padded with 「嗯那个」.
 */
export function maskPasted(reading: Reading, from: PastedFrom, leastShare: number): readonly Mask[] {
  const { stream, pieces } = reading;
  const marks = markRuns(stream, from.runs);
  const pasted = pieces.filter(({ start, end }) => {
    const isShorter = end - start < from.runs.length && from.shorter.has(stream.slice(start, end));
    return isShorter || coveredUnits(marks, from.runs.length, start, end) >= SHARE_OF_PIECE * (end - start);
  });
  const units = pasted.reduce((sum, { start, end }) => sum + end - start, 0);
  if (units < FEWEST_UNITS || units < leastShare * stream.length) return [];
  return pasted.map(({ start, end }) => ({ ...normalRange(reading, start, end), reason: 'published' }));
}

/** A text that is mostly published elsewhere is nobody's own: all of it earns nothing, and a person looks. */
export function maskPublished(reading: Reading, from: PastedFrom, leastShare: number): readonly Mask[] {
  const whole: Mask = { start: 0, end: reading.normal.text.length, reason: 'published', review: 'published-answer' };
  return maskPasted(reading, from, leastShare).length > 0 ? [whole] : [];
}

/** Units of a piece that lie in marked runs. */
function coveredUnits(marks: Uint8Array, run: number, start: number, end: number): number {
  let units = 0;
  let to = start;
  for (let at = Math.max(0, start - run + 1); at < end; at += 1) {
    if (marks[at] === 0) continue;
    units += Math.max(0, Math.min(end, at + run) - Math.max(to, at));
    to = Math.max(to, Math.min(end, at + run));
  }
  return units;
}
