import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Rows of long texts take some tens of kilobytes each: a page stays within a few megabytes. */
const ROWS_A_PAGE = 200;

/**
 * The rows of a table page by page, in bounded memory. Call it in a transaction: on PostgreSQL its pages come from a
 * cursor, which lives only there.
 */
export const readRows = (tx: Kysely<Tables>, engine: Engine, table: string): AsyncGenerator<readonly Row[]> =>
  engine === 'sqlite' ? pagesOfSqlite(tx, table) : pagesOfPostgres(tx, table);

const ROW_ID = 'backup_row_id';

/** By row id, which every table of ours has: `offset` would read the table again for each page. */
async function* pagesOfSqlite(tx: Kysely<Tables>, table: string): AsyncGenerator<readonly Row[]> {
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const { rows } = await sql<Row>`
      select rowid as ${sql.ref(ROW_ID)}, * from ${sql.table(table)}
      where rowid > ${after} order by rowid limit ${sql.lit(ROWS_A_PAGE)}`.execute(tx);
    const last = rows.at(-1)?.[ROW_ID];
    if (last === undefined) return;
    yield rows;
    after = Number(last);
  }
}

async function* pagesOfPostgres(tx: Kysely<Tables>, table: string): AsyncGenerator<readonly Row[]> {
  await sql`declare backup_rows no scroll cursor for select * from ${sql.table(table)}`.execute(tx);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(ROWS_A_PAGE)} from backup_rows`.execute(tx);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close backup_rows`.execute(tx);
}
