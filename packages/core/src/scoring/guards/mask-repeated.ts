import type { Piece } from '../../language/pieces.ts';
import type { Reading } from '../../language/reading.ts';
import { type Mask, normalRange } from './guard.ts';

/** Shorter runs repeat by nature (「然后我会」). */
const SHORTEST = 6;

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
  return masks;
}
