import { type Kysely, sql } from 'kysely';
import { type Cell, fromCell } from './cells.ts';
import type { Table } from './list-tables.ts';
import type { Tables } from './tables.ts';

/** SQLite takes 32,766 values a statement, PostgreSQL 65,535: https://www.sqlite.org/limits.html */
const VALUES_A_STATEMENT = 2_000;

/** How many rows of a table one statement may bring. */
export const rowsAStatement = (columns: number): number => Math.max(1, Math.floor(VALUES_A_STATEMENT / columns));

/** Puts rows into a table; `columns` names what each cell is. */
export async function insertRows(
  tx: Kysely<Tables>,
  table: Table,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const kinds = columns.map((name) => {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (column === undefined) throw new Error(`the table ${table.name} has no column ${name}`);
    return column;
  });
  const names = sql.join(kinds.map(({ name }) => sql.ref(name)));
  const values = sql.join(
    rows.map((row) => sql`(${sql.join(kinds.map((column, index) => fromCell(row[index] ?? null, column)))})`),
  );
  await sql`insert into ${sql.table(table.name)} (${names}) values ${values}`.execute(tx);
}
