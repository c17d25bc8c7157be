import { type Reading, readText } from '../../language/reading.ts';
import { type Mask, normalRange } from './guard.ts';

const RUN = 2;
/** Shorter clauses share runs with the prompt by nature (「没有凭证」). */
const SHORTEST = 5;
/** A clause is the prompt's, in whatever order, when this share of its runs stand there. */
const SHARE = 0.5;

/** Makes the guard that masks clauses taken from the question's own prompt, turned around or not. */
export function maskCopied(prompt: string): (reading: Reading) => readonly Mask[] {
  const runs = new Set(runsOf(readText(prompt).stream));
  return (reading) =>
    reading.pieces
      .filter(({ start, end }) => {
        const own = runsOf(reading.stream.slice(start, end));
        return end - start >= SHORTEST && own.filter((run) => runs.has(run)).length >= SHARE * own.length;
      })
      .map(({ start, end }) => ({ ...normalRange(reading, start, end), reason: 'copied' }));
}

function runsOf(stream: string): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at + RUN <= stream.length; at += 1) runs.push(stream.slice(at, at + RUN));
  return runs;
}
