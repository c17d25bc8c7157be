import type { AfterErasure } from '@mianmian/application/ports/erasure-store';
import { type Kysely, sql } from 'kysely';
import { engineOf } from './engine.ts';
import { erasureList, erasureListFile } from './erasure-list.ts';
import { erasureRows } from './erasure-rows.ts';
import { BUSY_TIMEOUT_MS } from './open-database.ts';
import type { Tables } from './tables.ts';

/**
 * On the embedded database: writes the list of erasures and empties the write-ahead log, which still holds what was
 * there before; freed places in the file itself were overwritten on the way (`secure_delete`). On PostgreSQL there is
 * nothing a server may do while it runs: the guide of operation says what to do, and when.
 */
export const afterErasure =
  (db: Kysely<Tables>, dataDir: string): AfterErasure =>
  async () => {
    if (engineOf(db) !== 'sqlite') return;
    erasureList(erasureListFile(dataDir)).add(await erasureRows(db).listTombstones());
    await emptyWriteAheadLog(db);
  };

/** Waits for nobody: while a backup reads, the log stays, and the next call empties it. */
async function emptyWriteAheadLog(db: Kysely<Tables>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`pragma busy_timeout = 0`.execute(connection);
    try {
      await sql`pragma wal_checkpoint(truncate)`.execute(connection);
    } finally {
      await sql`pragma busy_timeout = ${sql.lit(BUSY_TIMEOUT_MS)}`.execute(connection);
    }
  });
}
