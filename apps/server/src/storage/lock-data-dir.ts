import { join } from 'node:path';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import Database from 'libsql';

export type DataDirLock = { readonly release: () => void };
export type DataDirInUse = { readonly code: 'in-use'; readonly dataDir: string };

/**
 * Holds the folder for this process alone, by an exclusive SQLite lock on a file of its own. The operating system
 * drops it when the process dies however it dies, so nothing stale can stay behind.
 */
export function lockDataDir(dataDir: string): Result<DataDirLock, DataDirInUse> {
  const lock = new Database(join(dataDir, 'server.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (isBusy(error)) return fail({ code: 'in-use', dataDir });
    throw error;
  }
  return ok({ release: () => lock.close() });
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
