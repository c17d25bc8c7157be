import { mkdirSync } from 'node:fs';
import type { DeskBus } from '@mianmian/application/ports/desk-bus';
import type { Store } from '@mianmian/application/ports/store';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { sql } from 'kysely';
import pg from 'pg';
import type { Config } from './config/read-config.ts';
import { inProcessBus } from './live/in-process-bus.ts';
import { postgresBus } from './live/postgres-bus.ts';
import type { Engine } from './storage/engine.ts';
import { kyselyStore } from './storage/kysely-store.ts';
import { lockDataDir } from './storage/lock-data-dir.ts';
import { type OpenDatabase, openDatabase } from './storage/open-database.ts';
import { openPostgres, type PostgresRefusal } from './storage/open-postgres.ts';
import { connectionOf } from './storage/postgres-pool.ts';

export type Storage = {
  readonly engine: Engine;
  readonly db: OpenDatabase;
  readonly store: Store;
  readonly bus: DeskBus;
  readonly answers: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Why it was not opened, for whoever started the program. */
export type StorageRefusal = {
  readonly chinese: string;
  readonly english: string;
  readonly details: readonly string[];
};

/**
 * Opens what the configuration names and brings its schema up to date: PostgreSQL, which other processes may have open
 * too, or the embedded database of the data folder, which is this process's alone.
 */
export const openStorage = ({
  dataDir,
  databaseUrl,
}: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<Result<Storage, StorageRefusal>> =>
  databaseUrl === null ? openFolder(dataDir) : openShared(databaseUrl);

async function openFolder(dataDir: string): Promise<Result<Storage, StorageRefusal>> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = lockDataDir(dataDir);
  if (!lock.ok) {
    return fail({
      chinese:
        '已有一个服务在使用这个数据目录，为了不损坏数据，这一个没有启动。请先停止那个服务，或者换一个 DATA_DIR。',
      english: 'Another server uses this data folder; stop it first or choose another DATA_DIR.',
      details: [`DATA_DIR=${dataDir}`],
    });
  }
  const db = await openDatabase(dataDir);
  const close = async () => {
    await db.destroy();
    lock.value.release();
  };
  return ok({ ...storageOver('sqlite', db, inProcessBus()), close });
}

async function openShared(url: string): Promise<Result<Storage, StorageRefusal>> {
  const opened = await openPostgres(url);
  if (!opened.ok) return fail(explain(opened.error, url));
  const db = opened.value;
  const bus = postgresBus(() => new pg.Client(connectionOf(url)));
  const close = async () => {
    await bus.close();
    await db.destroy();
  };
  return ok({ ...storageOver('postgres', db, bus), close });
}

const storageOver = (engine: Engine, db: OpenDatabase, bus: DeskBus): Omit<Storage, 'close'> => ({
  engine,
  db,
  bus,
  store: kyselyStore(db),
  answers: async () => {
    await sql`select 1`.execute(db);
  },
});

function explain({ code, detail }: PostgresRefusal, url: string): StorageRefusal {
  const { host, pathname } = new URL(url);
  const details = [`DATABASE_URL=postgresql://…@${host}${pathname}`, detail];
  if (code === 'unsafe') {
    return {
      chinese:
        '这个 PostgreSQL 的设置不能保证已确认的内容断电后还在，或者版本、编码不合适，没有启动，也没有改动任何数据。请按下面一行改好设置再启动。',
      english:
        'This PostgreSQL might lose acknowledged work, or has the wrong version or encoding; mend the setting below.',
      details,
    };
  }
  return {
    chinese:
      '连不上 PostgreSQL，没有启动，也没有改动任何数据。请检查 DATABASE_URL，以及数据库是否在运行、这台机器能不能访问它。',
    english: 'PostgreSQL cannot be reached; check DATABASE_URL and that the database runs and lets this machine in.',
    details,
  };
}
