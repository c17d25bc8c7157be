import { type Kysely, type Migration, Migrator } from 'kysely';
import { first } from './migrations/0001-first.ts';
import { desk } from './migrations/0002-desk.ts';
import { accounts } from './migrations/0003-accounts.ts';
import { organisations } from './migrations/0004-organisations.ts';
import { myData } from './migrations/0005-my-data.ts';
import { preparation } from './migrations/0006-preparation.ts';
import { interviews } from './migrations/0007-interviews.ts';
import { tasks } from './migrations/0008-tasks.ts';
import { interviewsLeft } from './migrations/0009-interviews-left.ts';
import type { Tables } from './tables.ts';

/** Every step from an empty database to today's schema, by name in order. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-desk': desk,
  '0003-accounts': accounts,
  '0004-organisations': organisations,
  '0005-my-data': myData,
  '0006-preparation': preparation,
  '0007-interviews': interviews,
  '0008-tasks': tasks,
  '0009-interviews-left': interviewsLeft,
};

/** Brings the schema up to date. Kysely takes a lock, so several processes may start at once. Throws when one fails. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('the database could not be brought up to date', { cause: error });
}
