import type { PersonalRecord, PersonalRecords } from '@mianmian/application/ports/personal-records';
import { type Kysely, sql } from 'kysely';
import { toCell } from './cells.ts';
import { PERSONAL_TABLES, type PersonalTable } from './personal-data.ts';
import { findPersonIds, isTheirs, type PersonIds } from './personal-rows.ts';
import type { Tables } from './tables.ts';

/** One answer takes some ten kilobytes: a page stays within a megabyte or two. */
const ROWS_A_PAGE = 100;

export const personalRecords = (db: Kysely<Tables>): PersonalRecords => ({
  kinds: PERSONAL_TABLES.map(({ table }) => table),
  read: async function* (personId, kind) {
    const table = PERSONAL_TABLES.find((each) => each.table === kind);
    if (table === undefined) throw new Error(`there are no records of kind ${kind}`);
    const ids = await findPersonIds(db, personId);
    if (ids !== null) yield* pagesOf(db, table, ids);
  },
});

type Row = Readonly<Record<string, unknown>>;

/** Each page is a statement of its own: whoever downloads slowly holds nobody up. */
async function* pagesOf(
  db: Kysely<Tables>,
  table: PersonalTable,
  ids: PersonIds,
): AsyncGenerator<readonly PersonalRecord[]> {
  const key = sql.join(table.key.map((column) => sql.ref(column)));
  let after = sql`true`;
  for (;;) {
    const { rows } = await sql<Row>`
      select * from ${sql.table(table.table)} where ${isTheirs(table, ids)} and ${after}
      order by ${key} limit ${sql.lit(ROWS_A_PAGE)}`.execute(db);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((row) => tell(table, row));
    after = sql`(${key}) > (${sql.join(table.key.map((column) => sql`${last[column]}`))})`;
  }
}

function tell({ told, json = [] }: PersonalTable, row: Row): PersonalRecord {
  const cells = told.map((column) => {
    const cell = toCell(row[column]);
    return [column, json.includes(column) && typeof cell === 'string' ? JSON.parse(cell) : cell];
  });
  return Object.fromEntries(cells);
}
