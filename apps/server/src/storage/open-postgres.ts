import { StoreAway } from '@mianmian/application/ports/store';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { migrate } from './migrate.ts';
import type { OpenDatabase } from './open-database.ts';
import { UnsafePostgres } from './postgres-durability.ts';
import { openPool } from './postgres-pool.ts';
import type { Tables } from './tables.ts';

/** `detail` is for whoever runs the server; the address' password is not in it. */
export type PostgresRefusal = { readonly code: 'unreachable' | 'unsafe'; readonly detail: string };

/** Waits as long as another process migrates, and reads a backup as long as it takes. */
const WITHOUT_HURRY: pg.PoolConfig = {
  max: 1,
  statement_timeout: 0,
  idle_in_transaction_session_timeout: 0,
  idleTimeoutMillis: 0,
};

/**
 * Opens a database of PostgreSQL and brings its schema up to date; several processes may do so at once. Refuses one
 * that might lose what it acknowledged.
 */
export async function openPostgres(url: string): Promise<Result<OpenDatabase, PostgresRefusal>> {
  const migrating = connectPostgres(url);
  try {
    await migrate(migrating);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof UnsafePostgres) return fail({ code: 'unsafe', detail: cause.message });
    if (cause instanceof StoreAway) return fail({ code: 'unreachable', detail: cause.message });
    throw error;
  } finally {
    await migrating.destroy();
  }
  return ok(over(url));
}

/** One connection to a database with the schema it has, for work that takes its time. */
export const connectPostgres = (url: string): OpenDatabase => over(url, WITHOUT_HURRY);

const over = (url: string, changes?: pg.PoolConfig): OpenDatabase =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool(url, changes) }) });
