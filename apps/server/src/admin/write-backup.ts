import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import { toCell } from '../storage/cells.ts';
import type { Engine } from '../storage/engine.ts';
import { listTables } from '../storage/list-tables.ts';
import { readRows } from '../storage/read-rows.ts';
import { readApplied } from '../storage/rebuild-schema.ts';
import type { Tables } from '../storage/tables.ts';
import { BACKUP_FORMAT, type BackupHeader, type RowCounts } from './backup-format.ts';

export type BackupSource = { readonly db: Kysely<Tables>; readonly engine: Engine };

/**
 * Writes all rows as they stand at one moment into `file`, readable by its owner only. Whoever reads `file` finds the
 * whole backup or none: it is written beside, brought to the disk and renamed.
 * @returns the rows of each table
 */
export async function writeBackup(
  { db, engine }: BackupSource,
  file: string,
  { version, takenAt }: { readonly version: string; readonly takenAt: string },
): Promise<RowCounts> {
  const partial = `${file}.${process.pid}.partial`;
  const counts: Record<string, number> = {};
  try {
    await inSnapshot(db, engine, async (tx) => {
      const header = { format: BACKUP_FORMAT, version, engine, takenAt, migrations: [...(await readApplied(tx))] };
      await pipeline(
        Readable.from(linesOf(tx, { mianmian: 'backup', ...header }, counts)),
        createGzip(),
        createWriteStream(partial, { mode: 0o600, flags: 'wx', flush: true }),
      );
    });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await flushFolder(dirname(file));
  return counts;
}

/** One transaction that sees the database as it was at its first read, and holds up nobody who writes. */
const inSnapshot = (db: Kysely<Tables>, engine: Engine, work: (tx: Kysely<Tables>) => Promise<void>): Promise<void> =>
  engine === 'sqlite'
    ? db.transaction().execute(work)
    : db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);

async function* linesOf(
  tx: Kysely<Tables>,
  header: BackupHeader,
  counts: Record<string, number>,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const chunkOf = (lines: readonly unknown[]): Buffer => {
    const chunk = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    hash.update(chunk);
    return chunk;
  };
  yield chunkOf([header]);
  for (const { name, columns } of await listTables(tx, header.engine)) {
    counts[name] = 0;
    yield chunkOf([{ table: name, columns: columns.map((column) => column.name) }]);
    for await (const page of readRows(tx, header.engine, name)) {
      counts[name] += page.length;
      yield chunkOf(page.map((row) => columns.map((column) => toCell(row[column.name]))));
    }
  }
  yield Buffer.from(`${JSON.stringify({ end: counts, sha256: hash.digest('hex') })}\n`);
}

/** A renamed file is only there for certain when its folder is on the disk. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}
