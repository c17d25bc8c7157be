import { existsSync, mkdirSync } from 'node:fs';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { StorageConfig } from '../config/read-config.ts';
import type { Engine } from '../storage/engine.ts';
import { lockDataDir } from '../storage/lock-data-dir.ts';
import { connectSqlite, type OpenDatabase, sqliteFile } from '../storage/open-database.ts';
import type { AdminRefusal } from './refusal.ts';

export type AdminDatabase = {
  readonly engine: Engine;
  readonly db: OpenDatabase;
  readonly close: () => Promise<void>;
};

/** `read`: beside a running server. `change`: no server may run. `make`: the same, and the database may be new. */
export type AdminUse = 'read' | 'change' | 'make';

/** Opens a database with the schema it has, for one command. */
export async function openAdminDatabase(
  { dataDir }: StorageConfig,
  use: AdminUse,
): Promise<Result<AdminDatabase, AdminRefusal>> {
  if (use === 'make') mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  else if (!existsSync(sqliteFile(dataDir))) return fail({ code: 'no-database', detail: `DATA_DIR=${dataDir}` });
  if (use === 'read') {
    const db = await connectSqlite(dataDir);
    return ok({ engine: 'sqlite', db, close: () => db.destroy() });
  }
  const lock = lockDataDir(dataDir);
  if (!lock.ok) return fail({ code: 'in-use', detail: `DATA_DIR=${dataDir}` });
  const db = await connectSqlite(dataDir);
  const close = async (): Promise<void> => {
    await db.destroy();
    lock.value.release();
  };
  return ok({ engine: 'sqlite', db, close });
}
