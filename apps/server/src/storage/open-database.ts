import { join } from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { migrate } from './migrate.ts';
import { readApplied } from './rebuild-schema.ts';
import type { Tables } from './tables.ts';

/** How long a statement waits for another process that uses the file, such as a backup. */
export const BUSY_TIMEOUT_MS = 5_000;

export type OpenDatabase = Kysely<Tables>;

/** The embedded database's file in a data folder. */
export const sqliteFile = (dataDir: string): string => join(dataDir, 'mianmian.sqlite');

/** Opens the embedded database of a data folder and brings its schema up to date. */
export async function openDatabase(dataDir: string): Promise<OpenDatabase> {
  const db = await connectSqlite(dataDir);
  const isFromBefore = await wasWithoutErasure(db);
  await migrate(db);
  // Until then what was deleted stayed in freed places of the file.
  if (isFromBefore) await sql`vacuum`.execute(db);
  return db;
}

async function wasWithoutErasure(db: OpenDatabase): Promise<boolean> {
  const applied = await readApplied(db);
  return applied.length > 0 && !applied.includes('0005-my-data');
}

/**
 * Opens the embedded database with the schema it has. WAL with `synchronous=FULL`: what was committed survives kill -9
 * and a power cut. One connection: transactions run one after the other.
 */
export async function connectSqlite(dataDir: string): Promise<OpenDatabase> {
  const sqlite = new Database(sqliteFile(dataDir));
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  // What is deleted is overwritten: erased people leave no text behind in freed places of the file.
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  await assertDurable(db);
  return db;
}

/** `PRAGMA synchronous`: 2 is FULL. https://www.sqlite.org/pragma.html#pragma_synchronous */
const SYNCHRONOUS_FULL = 2;

/** What the live connection says of itself. */
export async function readDurability(db: OpenDatabase): Promise<{ synchronous: number; journalMode: string }> {
  const synchronous = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
  const journalMode = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db);
  return {
    synchronous: synchronous.rows[0]?.synchronous ?? -1,
    journalMode: journalMode.rows[0]?.journal_mode ?? 'unknown',
  };
}

async function assertDurable(db: OpenDatabase): Promise<void> {
  const { synchronous, journalMode } = await readDurability(db);
  if (synchronous !== SYNCHRONOUS_FULL || journalMode !== 'wal') {
    throw new Error(`the database is not durable: synchronous=${synchronous}, journal_mode=${journalMode}`);
  }
}
