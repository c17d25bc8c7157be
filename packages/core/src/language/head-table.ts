import type { Grams, Vocabulary } from './grams.ts';
import { CONTEXT, DAMPING, type LinearHead } from './linear-model.ts';

/** Heads over one vocabulary side by side, so that one pass over a text adds up all of them. */
export type HeadTable = {
  readonly heads: readonly LinearHead[];
  readonly columnOf: ReadonlyMap<LinearHead, number>;
  readonly biases: readonly number[];
  readonly looksAround: readonly boolean[];
  /** Numbers in a row: one of each head, then the count of grams. */
  readonly columns: number;
  /**
   * A row for each gram: what it weighs together with the shorter grams it begins with, for these are all that begin
   * at its place. Then a row of noughts, for what is no gram of the vocabulary.
   */
  readonly inside: Int16Array;
  /** The same for bigrams around, each by itself. Empty when no head looks there. */
  readonly around: Int8Array;
};

export function tableOf(heads: Iterable<LinearHead>, { size, ids, shorter }: Vocabulary): HeadTable {
  const distinct = [...new Set(heads)];
  const columns = distinct.length + 1;
  const inside = new Int16Array((size + 1) * columns);
  const looksAround = distinct.map((head) => head.around.length > 0);
  const around = new Int8Array(looksAround.includes(true) ? inside.length : 0);
  // Nodes follow those they build on, so that the row to start from stands.
  for (const id of ids) {
    if (id < 0) continue;
    const row = id * columns;
    const base = (shorter[id] as number) < 0 ? size * columns : (shorter[id] as number) * columns;
    distinct.forEach((head, column) => {
      inside[row + column] = (inside[base + column] as number) + (head.inside[id] as number);
      if (around.length > 0) around[row + column] = head.around[id] ?? 0;
    });
    inside[row + columns - 1] = (inside[base + columns - 1] as number) + 1;
    if (around.length > 0) around[row + columns - 1] = 1;
  }
  return {
    heads: distinct,
    columnOf: new Map(distinct.map((head, column) => [head, column])),
    biases: distinct.map(({ bias }) => bias),
    looksAround,
    columns,
    inside,
    around,
  };
}

type Stretch = { readonly start: number; readonly end: number };

/**
 * What every head says of each stretch of a text: a row of `table.heads.length` scores a stretch. Positive speaks for
 * it; in the weights' unit (see `WEIGHT_SCALE`).
 */
export function scoreStretches(grams: Grams, table: HeadTable, stretches: readonly Stretch[]): Float64Array {
  const { heads, looksAround } = table;
  const places = stretches.map((stretch) => placesOf(stretch, grams.longest.length));
  const { rowAt, inside, around } = sumAt(grams, table, places);
  const scores = new Float64Array(stretches.length * heads.length);
  places.forEach(({ start, end, before, beforeEnd, afterEnd }, index) => {
    const crossing = crossingRows(table, grams, start, end);
    const [from, to] = [rowAt[start] as number, rowAt[end] as number];
    const totalOf = (column: number): number =>
      (inside[to + column] as number) - (inside[from + column] as number) - crossingOf(table, crossing, column);
    const [a, b, c] = [rowAt[before] as number, rowAt[beforeEnd] as number, rowAt[afterEnd] as number];
    const aroundOf = (column: number): number =>
      (around[b + column] as number) -
      (around[a + column] as number) +
      (around[c + column] as number) -
      (around[to + column] as number);
    const known = totalOf(heads.length) + DAMPING;
    const root = Math.sqrt(known);
    const rootAround = around.length > 0 ? Math.sqrt(known + aroundOf(heads.length)) : root;
    for (let column = 0; column < heads.length; column += 1) {
      const total = totalOf(column);
      scores[index * heads.length + column] =
        (table.biases[column] as number) +
        (looksAround[column] === true ? (total + aroundOf(column)) / rootAround : total / root);
    }
  });
  return scores;
}

/** A stretch and where the bigrams begin that count as its surroundings: `[before, beforeEnd)` and `[end, afterEnd)`. */
type Places = Stretch & { readonly before: number; readonly beforeEnd: number; readonly afterEnd: number };

function placesOf({ start, end }: Stretch, length: number): Places {
  const before = Math.max(0, start - CONTEXT);
  return {
    start,
    end,
    before,
    beforeEnd: Math.max(before, start - 1),
    afterEnd: Math.max(end, Math.min(length, end + CONTEXT) - 1),
  };
}

/** What the grams that begin before a place add up to: rows of the table's columns, from `rowAt[place]` on. */
type Sums = { readonly rowAt: Int32Array; readonly inside: Int32Array; readonly around: Int32Array };

/** Sums only at the places that are asked for: at all of them they would not fit a processor's nearest memory. */
function sumAt(grams: Grams, table: HeadTable, places: readonly Places[]): Sums {
  const { columns, inside, around } = table;
  const [, twos] = grams.byLength;
  const rowAt = new Int32Array(grams.longest.length + 1).fill(-1);
  let rows = 0;
  const ask = (place: number): void => {
    if (rowAt[place] !== -1) return;
    rowAt[place] = rows * columns;
    rows += 1;
  };
  for (const { start, end, before, beforeEnd, afterEnd } of places) {
    ask(start);
    ask(end);
    if (around.length === 0) continue;
    ask(before);
    ask(beforeEnd);
    ask(afterEnd);
  }
  const sums = {
    rowAt,
    inside: new Int32Array(rows * columns),
    around: new Int32Array(around.length > 0 ? rows * columns : 0),
  };
  const running = new Int32Array(columns);
  const runningAround = new Int32Array(around.length > 0 ? columns : 0);
  for (let at = 0; at < rowAt.length; at += 1) {
    const asked = rowAt[at] as number;
    if (asked >= 0) {
      sums.inside.set(running, asked);
      if (around.length > 0) sums.around.set(runningAround, asked);
    }
    const here = rowOf(table, grams.longest[at]);
    for (let c = 0; c < columns; c += 1) running[c] = (running[c] as number) + (inside[here + c] as number);
    const two = rowOf(table, twos[at]);
    for (let c = 0; c < runningAround.length; c += 1) {
      runningAround[c] = (runningAround[c] as number) + (around[two + c] as number);
    }
  }
  return sums;
}

/**
 * Grams that begin in a stretch and end behind it are no part of it: rows of all that begin at its last place and the
 * one before, and of those among them that end in time.
 */
type Crossing = {
  readonly last: number;
  readonly lastKept: number;
  readonly early: number;
  readonly earlyKept: number;
};

function crossingRows(table: HeadTable, grams: Grams, start: number, end: number): Crossing {
  const [ones, twos] = grams.byLength;
  const idAt = (ids: Int32Array, at: number): number => (at >= start ? (ids[at] ?? -1) : -1);
  const early = idAt(twos, end - 2);
  return {
    last: rowOf(table, idAt(grams.longest, end - 1)),
    lastKept: rowOf(table, idAt(ones, end - 1)),
    early: rowOf(table, idAt(grams.longest, end - 2)),
    earlyKept: rowOf(table, early >= 0 ? early : idAt(ones, end - 2)),
  };
}

const crossingOf = ({ inside }: HeadTable, { last, lastKept, early, earlyKept }: Crossing, column: number): number =>
  (inside[last + column] as number) -
  (inside[lastKept + column] as number) +
  (inside[early + column] as number) -
  (inside[earlyKept + column] as number);

const rowOf = ({ inside, columns }: HeadTable, id: number | undefined): number =>
  id === undefined || id < 0 ? inside.length - columns : id * columns;
