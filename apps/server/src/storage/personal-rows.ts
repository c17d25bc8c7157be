import { type Kysely, type RawBuilder, sql } from 'kysely';
import { PERSONAL_TABLES, type PersonalTable } from './personal-data.ts';
import type { Tables } from './tables.ts';

/** The ids by which the tables know a person. */
export type PersonIds = { readonly person: string; readonly workspace: string; readonly 'sign-in': string };

/** Null when there is no such person. */
export async function findPersonIds(db: Kysely<Tables>, personId: string): Promise<PersonIds | null> {
  const person = db.selectFrom('person').select(['id', 'workspace_id', 'auth_user_id']);
  const row = await person.where('id', '=', personId).executeTakeFirst();
  return row === undefined ? null : { person: row.id, workspace: row.workspace_id, 'sign-in': row.auth_user_id };
}

/** The condition that a row of the table is theirs. */
export function isTheirs({ whose }: PersonalTable, ids: PersonIds): RawBuilder<boolean> {
  if ('is' in whose) return sql`${sql.ref(whose.column)} = ${ids[whose.is]}`;
  const parent = PERSONAL_TABLES.find(({ table }) => table === whose.partOf);
  if (parent === undefined) throw new Error(`${whose.partOf} is no personal table`);
  return sql`${sql.ref(whose.column)} in (select id from ${sql.table(parent.table)} where ${isTheirs(parent, ids)})`;
}
