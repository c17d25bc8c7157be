import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { DatabaseError, tellDatabaseError } from './database-error.ts';
import { assertSafe, DURABILITY_QUERY, type PostgresDurability } from './postgres-durability.ts';

/** Enough for two cores of requests; seven processes of this size, each with one more for news, stay under PostgreSQL's usual hundred. */
const CONNECTIONS = 12;
/** Longest wait for a connection, and for PostgreSQL to answer at all. */
const CONNECT_TIMEOUT_MS = 5_000;
/** No query of the product takes a second. */
const STATEMENT_TIMEOUT_MS = 20_000;
/** A process that froze in the midst of a transaction must not hold its locks for ever. */
const IDLE_TRANSACTION_TIMEOUT_MS = 30_000;

/** Milliseconds since the epoch fit a number until the year 287,396. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** How every connection of the product is made. */
export const connectionOf = (url: string): pg.ClientConfig => ({
  connectionString: url,
  application_name: 'mianmian',
  connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  keepAlive: true,
});

/**
 * Connections that say what went wrong in storage's own words only. Each is asked once whether what it commits survives
 * a power cut.
 */
export function openPool(url: string, changes: pg.PoolConfig = {}): PostgresPool {
  const pool = new pg.Pool({
    ...connectionOf(url),
    max: CONNECTIONS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
    ...changes,
  });
  pool.on('error', ignoreLoss);
  pool.on('connect', (client) => client.on('error', ignoreLoss));
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    connect: async () => {
      try {
        const client = await pool.connect();
        const kept = known.get(client) ?? (await examine(client));
        known.set(client, kept);
        return kept;
      } catch (error) {
        throw tellDatabaseError(error);
      }
    },
    end: () => pool.end(),
  };
}

/** A connection lost between two queries: the next query on it fails, or the next that wants one when none can be had. */
const ignoreLoss = (): void => undefined;

async function examine(client: pg.PoolClient): Promise<PostgresPoolClient> {
  try {
    const { rows } = await client.query<PostgresDurability>(DURABILITY_QUERY);
    for (const row of rows) assertSafe(row);
    return inOwnWords(client);
  } catch (error) {
    client.release(true);
    throw error;
  }
}

const inOwnWords = (client: pg.PoolClient): PostgresPoolClient => ({
  // Kysely asks with a cursor only of a dialect that was given one.
  query: ((text: string, parameters: readonly unknown[]) =>
    ask(client, text, parameters)) as PostgresPoolClient['query'],
  release: () => client.release(),
});

async function ask<R>(client: pg.PoolClient, text: string, parameters: readonly unknown[]) {
  try {
    // The driver leaves the shape of rows to whoever asks, as Kysely does.
    const result = (await client.query(text, [...parameters])) as unknown as PostgresQueryResult<R>;
    // A transaction in which a query failed is rolled back by its commit, without an error.
    if (text === 'commit' && String(result.command) === 'ROLLBACK') throw new DatabaseError('25P02', []);
    return result;
  } catch (error) {
    throw tellDatabaseError(error);
  }
}
