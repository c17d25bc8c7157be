import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { DatabaseError } from './database-error.ts';

const MAX_ATTEMPTS = 6;
const FIRST_PAUSE_MS = 5;
/**
 * Two transactions met: one must look again at what the other left. 23505 is among them because logs are numbered and
 * requests named uniquely, so that whoever comes second finds the number or name taken; 23503 because somebody may be
 * erased while something of theirs is written.
 */
const MET: ReadonlySet<string> = new Set(['40001', '40P01', '23503', '23505']);

/**
 * Does `work` in one transaction, again from its beginning when it met another one (PostgreSQL only: SQLite lets them
 * wait for each other). `work` must do nothing else that it could not do twice.
 */
export async function runTransaction<Schema, T>(
  db: Kysely<Schema>,
  work: (tx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !(error instanceof DatabaseError) || !MET.has(error.code)) throw error;
      await sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
    }
  }
}
