import type { Grams } from './grams.ts';
import { CONTEXT, DAMPING, type LinearHead } from './linear-model.ts';

/** Heads over one vocabulary side by side, so that one pass over a text adds up all of them. */
export type HeadTable = {
  readonly heads: readonly LinearHead[];
  readonly columnOf: ReadonlyMap<LinearHead, number>;
  /** Numbers in a row: a weight of each head, then a 1 that counts the gram. */
  readonly columns: number;
  /** A row for each gram, and one of noughts for what is no gram of the vocabulary; the same for bigrams around. */
  readonly inside: Int8Array;
  readonly around: Int8Array;
};

export function tableOf(heads: Iterable<LinearHead>, vocabularySize: number): HeadTable {
  const distinct = [...new Set(heads)];
  const columns = distinct.length + 1;
  const spread = (weightsOf: (head: LinearHead) => Int8Array): Int8Array => {
    const rows = new Int8Array((vocabularySize + 1) * columns);
    distinct.forEach((head, column) => {
      weightsOf(head).forEach((weight, id) => {
        rows[id * columns + column] = weight;
      });
    });
    for (let id = 0; id < vocabularySize; id += 1) rows[id * columns + columns - 1] = 1;
    return rows;
  };
  return {
    heads: distinct,
    columnOf: new Map(distinct.map((head, column) => [head, column])),
    columns,
    inside: spread(({ inside }) => inside),
    around: distinct.some(looksAround) ? spread(({ around }) => around) : new Int8Array(0),
  };
}

const looksAround = ({ around }: LinearHead): boolean => around.length > 0;

/** For each place of a stream a row of what the grams that begin before it add up to. */
export type TableSums = {
  readonly table: HeadTable;
  readonly grams: Grams;
  readonly inside: Int32Array;
  readonly around: Int32Array;
};

export function sumTable(grams: Grams, table: HeadTable): TableSums {
  const { columns, inside, around } = table;
  const [ones, twos, threes] = grams.byLength;
  const sums = new Int32Array((ones.length + 1) * columns);
  const sumsAround = new Int32Array(around.length > 0 ? sums.length : 0);
  for (let at = 0, row = 0; at < ones.length; at += 1, row += columns) {
    const one = rowOf(table, ones[at]);
    const two = rowOf(table, twos[at]);
    const three = rowOf(table, threes[at]);
    const next = row + columns;
    for (let c = 0; c < columns; c += 1) {
      sums[next + c] =
        (sums[row + c] as number) +
        (inside[one + c] as number) +
        (inside[two + c] as number) +
        (inside[three + c] as number);
    }
    if (around.length === 0) continue;
    for (let c = 0; c < columns; c += 1) {
      sumsAround[next + c] = (sumsAround[row + c] as number) + (around[two + c] as number);
    }
  }
  return { table, grams, inside: sums, around: sumsAround };
}

/**
 * What every head says of each stretch: a row of `table.heads.length` scores a stretch. Positive speaks for it; in the
 * weights' unit (see `WEIGHT_SCALE`).
 */
export function scoreStretches(
  { table, grams, inside, around }: TableSums,
  stretches: readonly { readonly start: number; readonly end: number }[],
): Float64Array {
  const { heads, columns } = table;
  const length = inside.length / columns - 1;
  const scores = new Float64Array(stretches.length * heads.length);
  const looks = heads.map(looksAround);
  const biases = heads.map(({ bias }) => bias);
  stretches.forEach(({ start, end }, index) => {
    const crossing = crossingRows(table, grams, start, end);
    const totalOf = (column: number): number =>
      (inside[end * columns + column] as number) -
      (inside[start * columns + column] as number) -
      crossingOf(table, crossing, column);
    const before = Math.max(0, start - CONTEXT) * columns;
    const beforeTo = Math.max(before, (start - 1) * columns);
    const after = end * columns;
    const afterTo = Math.max(after, (Math.min(length, end + CONTEXT) - 1) * columns);
    const aroundOf = (column: number): number =>
      (around[beforeTo + column] as number) -
      (around[before + column] as number) +
      (around[afterTo + column] as number) -
      (around[after + column] as number);
    const known = totalOf(heads.length) + DAMPING;
    const root = Math.sqrt(known);
    const rootAround = around.length > 0 ? Math.sqrt(known + aroundOf(heads.length)) : root;
    for (let column = 0; column < heads.length; column += 1) {
      const total = totalOf(column);
      scores[index * heads.length + column] =
        (biases[column] as number) + (looks[column] === true ? (total + aroundOf(column)) / rootAround : total / root);
    }
  });
  return scores;
}

/** What the grams that lie wholly in `[start, end)` add up to in one head. */
export function sumInside({ table, grams, inside }: TableSums, head: LinearHead, start: number, end: number): number {
  const column = table.columnOf.get(head);
  if (column === undefined) return 0;
  return (
    (inside[end * table.columns + column] as number) -
    (inside[start * table.columns + column] as number) -
    crossingOf(table, crossingRows(table, grams, start, end), column)
  );
}

/** Rows of the grams that begin in a stretch and end behind it: they are no part of it. */
type Crossing = { readonly pair: number; readonly late: number; readonly early: number };

function crossingRows(table: HeadTable, { byLength: [, twos, threes] }: Grams, start: number, end: number): Crossing {
  return {
    pair: rowOf(table, end > start ? twos[end - 1] : -1),
    late: rowOf(table, end > start ? threes[end - 1] : -1),
    early: rowOf(table, end > start + 1 ? threes[end - 2] : -1),
  };
}

const crossingOf = ({ inside }: HeadTable, { pair, late, early }: Crossing, column: number): number =>
  (inside[pair + column] as number) + (inside[late + column] as number) + (inside[early + column] as number);

const rowOf = ({ inside, columns }: HeadTable, id: number | undefined): number =>
  id === undefined || id < 0 ? inside.length - columns : id * columns;
