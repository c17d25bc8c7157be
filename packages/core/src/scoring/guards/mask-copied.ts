import { type Reading, readText } from '../../language/reading.ts';
import { type Mask, normalRange } from './guard.ts';
import { indexStreams, markRuns } from './run-index.ts';

const RUN = 2;
/** Shorter clauses share runs with the prompt by nature (「没有凭证」). */
const SHORTEST = 5;
/** A clause is the prompt's, in whatever order, when this share of its runs stand there. */
const SHARE = 0.5;

/** Makes the guard that masks clauses taken from the question's own prompt, turned around or not. */
export function maskCopied(prompt: string): (reading: Reading) => readonly Mask[] {
  const index = indexStreams([readText(prompt).stream], RUN);
  return (reading) => {
    const marks = markRuns(reading.stream, index);
    return reading.pieces
      .filter(({ start, end }) => end - start >= SHORTEST && sharedRuns(marks, start, end) >= SHARE)
      .map(({ start, end }) => ({ ...normalRange(reading, start, end), reason: 'copied' }));
  };
}

/** Share of a piece's own runs that are marked, 0..1. */
function sharedRuns(marks: Uint8Array, start: number, end: number): number {
  const own = end - start - RUN + 1;
  let shared = 0;
  for (let at = start; at < start + own; at += 1) shared += marks[at] ?? 0;
  return shared / own;
}
