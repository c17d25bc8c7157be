import type { Grams } from './grams.ts';
import { damp, type LinearHead } from './linear-model.ts';

/** Heads over one vocabulary side by side, so that one pass over a text adds up all of them. They look at no context. */
export type HeadTable = {
  readonly columnOf: ReadonlyMap<string, number>;
  readonly biases: readonly number[];
  /**
   * Gram after gram the weight of each head, then a 1 that counts the gram; after the last gram a row of noughts, for
   * what is no gram of the vocabulary.
   */
  readonly rows: Int8Array;
  readonly columns: number;
};

export function tableOf(heads: ReadonlyMap<string, LinearHead>, vocabularySize: number): HeadTable {
  const columns = heads.size + 1;
  const rows = new Int8Array((vocabularySize + 1) * columns);
  [...heads.values(), { inside: new Int8Array(vocabularySize).fill(1) }].forEach(({ inside }, column) => {
    inside.forEach((weight, id) => {
      rows[id * columns + column] = weight;
    });
  });
  return {
    columnOf: new Map([...heads.keys()].map((name, column) => [name, column])),
    biases: [...heads.values()].map(({ bias }) => bias),
    rows,
    columns,
  };
}

/** What the grams that begin before each cut of a stream add up to: a row of the table's columns for every cut. */
export type TableSums = {
  readonly table: HeadTable;
  readonly grams: Grams;
  readonly cuts: readonly number[];
  readonly sums: Int32Array;
};

/** `cuts`: ascending places of the stream. */
export function sumTable(grams: Grams, table: HeadTable, cuts: readonly number[]): TableSums {
  const { rows, columns } = table;
  const [ones, twos, threes] = grams.byLength;
  const sums = new Int32Array(cuts.length * columns);
  const running = new Int32Array(columns);
  let at = 0;
  cuts.forEach((cut, index) => {
    for (; at < cut; at += 1) {
      const one = rowOf(table, ones[at]);
      const two = rowOf(table, twos[at]);
      const three = rowOf(table, threes[at]);
      for (let c = 0; c < columns; c += 1) {
        running[c] =
          (running[c] as number) + (rows[one + c] as number) + (rows[two + c] as number) + (rows[three + c] as number);
      }
    }
    sums.set(running, index * columns);
  });
  return { table, grams, cuts, sums };
}

/** What every head says of the stretch between two cuts, given by their numbers: in the order of the columns. */
export function scoreBetween({ table, grams, cuts, sums }: TableSums, from: number, to: number): Float64Array {
  const { rows, columns, biases } = table;
  const [, twos, threes] = grams.byLength;
  const start = cuts[from] ?? 0;
  const end = cuts[to] ?? 0;
  // Grams that begin in the stretch and end behind it don't count.
  const pair = rowOf(table, end > start ? twos[end - 1] : -1);
  const late = rowOf(table, end > start ? threes[end - 1] : -1);
  const early = rowOf(table, end > start + 1 ? threes[end - 2] : -1);
  const totalOf = (column: number): number =>
    (sums[to * columns + column] as number) -
    (sums[from * columns + column] as number) -
    (rows[pair + column] as number) -
    (rows[late + column] as number) -
    (rows[early + column] as number);
  const known = totalOf(columns - 1);
  return Float64Array.from(biases, (bias, column) => bias + damp(totalOf(column), known));
}

const rowOf = ({ rows, columns }: HeadTable, id: number | undefined): number =>
  id === undefined || id < 0 ? rows.length - columns : id * columns;
