import { existsSync, mkdirSync } from 'node:fs';
import { StoreAway } from '@mianmian/application/ports/store';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { StorageConfig } from '../config/read-config.ts';
import { countOthers, holdMigrations } from '../storage/be-alone.ts';
import type { Engine } from '../storage/engine.ts';
import { lockDataDir } from '../storage/lock-data-dir.ts';
import { connectSqlite, type OpenDatabase, sqliteFile } from '../storage/open-database.ts';
import { connectPostgres } from '../storage/open-postgres.ts';
import type { AdminRefusal } from './refusal.ts';

export type AdminDatabase = {
  readonly engine: Engine;
  readonly db: OpenDatabase;
  readonly close: () => Promise<void>;
};

/**
 * `read`: beside running servers. `take`: no server may run. `migrate`: as a server at its start, so the database may
 * be new. `replace`: the database may be new and nobody else may use it.
 */
export type AdminUse = 'read' | 'take' | 'migrate' | 'replace';

/** Opens the database that the environment names, with the schema it has, for one command. */
export const openAdminDatabase = (
  { dataDir, databaseUrl }: StorageConfig,
  use: AdminUse,
): Promise<Result<AdminDatabase, AdminRefusal>> =>
  databaseUrl === null ? openFolder(dataDir, use) : openAt(databaseUrl, use);

async function openFolder(dataDir: string, use: AdminUse): Promise<Result<AdminDatabase, AdminRefusal>> {
  if (use === 'migrate' || use === 'replace') mkdirSync(dataDir, { recursive: true, mode: 0o700 });
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

async function openAt(url: string, use: AdminUse): Promise<Result<AdminDatabase, AdminRefusal>> {
  const db = connectPostgres(url);
  try {
    const others = await countOthers(db);
    if (use === 'replace') {
      if (others > 0) {
        await db.destroy();
        return fail({ code: 'others-connected', detail: `${others} connections` });
      }
      await holdMigrations(db);
    }
    return ok({ engine: 'postgres', db, close: () => db.destroy() });
  } catch (error) {
    await db.destroy();
    if (error instanceof StoreAway) return fail({ code: 'away', detail: error.message });
    throw error;
  }
}
