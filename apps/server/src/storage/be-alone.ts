import { sql } from 'kysely';
import type { OpenDatabase } from './open-database.ts';

/** How many other clients are connected to this database of PostgreSQL, servers of ours or not. */
export async function countOthers(db: OpenDatabase): Promise<number> {
  const { rows } = await sql<{ others: number }>`
    select count(*)::int as others from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`.execute(db);
  return rows[0]?.others ?? 0;
}

/**
 * Lets a server that starts meanwhile wait, as it does for another one that migrates. Held by the connection until it
 * ends, so `db` must have but one.
 */
export const holdMigrations = (db: OpenDatabase): Promise<void> =>
  db.getExecutor().adapter.acquireMigrationLock(db, {
    lockTable: 'kysely_migration_lock',
    lockRowId: 'migration_lock',
  });
