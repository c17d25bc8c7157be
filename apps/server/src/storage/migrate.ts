import { type Kysely, Migrator } from 'kysely';
import { first } from './migrations/0001-first.ts';
import type { Tables } from './tables.ts';

/** Brings the schema up to date. Kysely takes a lock, so several processes may start at once. Throws when one fails. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ '0001-first': first }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('the database could not be brought up to date', { cause: error });
}
