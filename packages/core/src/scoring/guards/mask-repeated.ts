import type { Reading } from '../../language/reading.ts';
import { type Mask, normalRange } from './guard.ts';

/** Shorter pieces repeat by nature (「然后我会」). */
const SHORTEST = 6;

/** A piece said before, word for word, counts once. */
export function maskRepeated(reading: Reading): readonly Mask[] {
  const said = new Set<string>();
  const masks: Mask[] = [];
  for (const { start, end } of reading.pieces) {
    const words = reading.stream.slice(start, end);
    if (words.length < SHORTEST) continue;
    if (said.has(words)) masks.push({ ...normalRange(reading, start, end), reason: 'repeated' });
    said.add(words);
  }
  return masks;
}
