import { type Reading, readText } from '../../language/reading.ts';
import { type Mask, normalRange } from './guard.ts';

/** As many units in a row stand in a known text for a piece to be partly its words. */
const RUN = 5;
/** A piece is taken from there when this much of it lies in such runs. */
const SHARE_OF_PIECE = 0.5;
/** Fewer units than this altogether are a turn of phrase, not a paste. */
const FEWEST_UNITS = 24;

/** All short runs of some texts, and shorter texts whole, to find them again in another order or with fillers in between. */
export type PastedFrom = ReadonlySet<string>;

export function indexPasted(texts: readonly string[]): PastedFrom {
  const runs = new Set<string>();
  for (const text of texts) {
    const { stream } = readText(text);
    if (stream.length < RUN) runs.add(stream);
    for (let at = 0; at + RUN <= stream.length; at += 1) runs.add(stream.slice(at, at + RUN));
  }
  return runs;
}

/**
 * The pieces made of the known texts' words, once they make up at least `leastShare` of what is said: where
 * `maskOverlap` finds long runs, this finds a text cut up, reordered or padded with 「嗯那个」.
 */
export function maskPasted(
  { stream, pieces, ...reading }: Reading,
  from: PastedFrom,
  leastShare: number,
): readonly Mask[] {
  const pasted = pieces.filter(
    ({ start, end }) => coveredUnits(stream, start, end, from) >= SHARE_OF_PIECE * (end - start),
  );
  const units = pasted.reduce((sum, { start, end }) => sum + end - start, 0);
  if (units < FEWEST_UNITS || units < leastShare * stream.length) return [];
  return pasted.map(({ start, end }) => ({ ...normalRange(reading, start, end), reason: 'published' }));
}

/** A text that is mostly published elsewhere is nobody's own: all of it earns nothing, and a person looks. */
export function maskPublished(reading: Reading, from: PastedFrom, leastShare: number): readonly Mask[] {
  const whole: Mask = { start: 0, end: reading.normal.text.length, reason: 'published', review: 'published-answer' };
  return maskPasted(reading, from, leastShare).length > 0 ? [whole] : [];
}

function coveredUnits(stream: string, start: number, end: number, from: PastedFrom): number {
  if (from.has(stream.slice(start, end))) return end - start;
  let units = 0;
  let to = start;
  for (let at = Math.max(0, start - RUN + 1); at < end && at + RUN <= stream.length; at += 1) {
    if (!from.has(stream.slice(at, at + RUN))) continue;
    units += Math.max(0, Math.min(end, at + RUN) - Math.max(to, at));
    to = Math.max(to, Math.min(end, at + RUN));
  }
  return units;
}
