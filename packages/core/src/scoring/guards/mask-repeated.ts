import { mergeRanges } from '../../language/masks.ts';
import type { Piece } from '../../language/pieces.ts';
import type { Reading } from '../../language/reading.ts';
import { type Mask, normalRange } from './guard.ts';
import { hashRuns } from './run-index.ts';

/** Shorter runs repeat by nature (「然后我会」). */
const SHORTEST = 6;

/** As many units in a row as these are said twice only by repeating, wherever the text is cut. */
const LONG_RUN = 20;

/** What was said before, word for word, counts once: pieces in a row that were, when together they are no mere phrase. */
export function maskRepeated(reading: Reading): readonly Mask[] {
  const said = new Set<string>();
  const masks: Mask[] = [];
  let run: Piece[] = [];
  const close = () => {
    const units = run.reduce((sum, { start, end }) => sum + end - start, 0);
    if (units >= SHORTEST)
      masks.push(
        ...run.map(({ start, end }) => ({ ...normalRange(reading, start, end), reason: 'repeated' as const })),
      );
    run = [];
  };
  for (const piece of reading.pieces) {
    const words = reading.stream.slice(piece.start, piece.end);
    if (said.has(words)) run.push(piece);
    else close();
    said.add(words);
  }
  close();
  return [...masks, ...maskLongRuns(reading)];
}

/** Speech without punctuation may be cut differently the second time: long runs count once all the same. */
function maskLongRuns(reading: Reading): readonly Mask[] {
  const { stream } = reading;
  if (!mayRepeat(stream)) return [];
  const firstAt = new Map<string, number>();
  const masks: Mask[] = [];
  for (let at = 0; at + LONG_RUN <= stream.length; at += 1) {
    const run = stream.slice(at, at + LONG_RUN);
    const first = firstAt.get(run);
    if (first === undefined) firstAt.set(run, at);
    else if (at >= first + LONG_RUN) masks.push({ ...normalRange(reading, at, at + LONG_RUN), reason: 'repeated' });
  }
  return mergeRanges(masks).map(({ start, end }) => ({ start, end, reason: 'repeated' }));
}

/** Whether two long runs have one hash: without, no two are the same. */
function mayRepeat(stream: string): boolean {
  const hashes = hashRuns(stream, LONG_RUN).sort();
  return hashes.some((hash, index) => index > 0 && hash === hashes[index - 1]);
}
