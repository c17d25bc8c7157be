import type { Piece } from '../language/pieces.ts';
import type { Reading } from '../language/reading.ts';

/** A stretch that is read at `read` and shown, in whole pieces, at `start` to `end`; stream coordinates. */
export type Window = {
  readonly start: number;
  readonly end: number;
  readonly read: { readonly start: number; readonly end: number };
};

/** About a clause. Measured: one length at every third unit makes up for missing punctuation, more overshoot. */
const LENGTH = 12;
const STEP = 3;
/** Two pieces may be one long clause; so many in a row are speech. */
const FEWEST_PIECES = 3;
/** A piece belongs to what is shown when a window reaches this far into it. */
const REACH = 4;

/**
 * Windows over speech without punctuation, where the pieces are guesses: without them an answer would be worth less for
 * its missing commas. Text with punctuation has none.
 */
export function windowsOf(reading: Reading): readonly Window[] {
  return unpunctuatedRuns(reading).flatMap((run) => {
    const from = run[0]?.start ?? 0;
    const to = run[run.length - 1]?.end ?? 0;
    const windows: Window[] = [];
    for (let start = from; start + LENGTH <= to; start += STEP)
      windows.push(showWhole({ start, end: start + LENGTH }, run));
    return windows;
  });
}

/** Runs of pieces that stand without anything in between. */
function unpunctuatedRuns({ pieces, starts, ends }: Reading): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    const last = run[run.length - 1];
    if (last === undefined || ends[last.end - 1] !== starts[piece.start]) {
      run = [];
      runs.push(run);
    }
    run.push(piece);
  }
  return runs.filter(({ length }) => length >= FEWEST_PIECES);
}

function showWhole(read: Window['read'], run: readonly Piece[]): Window {
  const shown = run.filter(({ start, end }) => Math.min(end, read.end) - Math.max(start, read.start) >= REACH);
  return { start: shown[0]?.start ?? read.start, end: shown[shown.length - 1]?.end ?? read.end, read };
}
