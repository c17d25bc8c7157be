import { type Kysely, PostgresAdapter } from 'kysely';

/** The embedded database of one process, or one that several processes share. */
export type Engine = 'sqlite' | 'postgres';

/** Which of the two this is; a transaction is its database's. */
export const engineOf = <T>(db: Kysely<T>): Engine =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
