import type { Tombstone } from '@mianmian/application/ports/erasure-store';
import type { Revocation } from '@mianmian/application/ports/share-store';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { type Kysely, type Migration, sql } from 'kysely';
import type { Cell } from '../storage/cells.ts';
import type { Engine } from '../storage/engine.ts';
import { insertRows, rowsAStatement } from '../storage/insert-rows.ts';
import { listTables, type Table } from '../storage/list-tables.ts';
import { applyMigrations, dropTables } from '../storage/rebuild-schema.ts';
import type { Tables } from '../storage/tables.ts';
import { endLogins } from './end-logins.ts';
import { type BackupProblem, type BackupSummary, readBackup, verifyBackup } from './read-backup.ts';
import { findTombstones, replayErasures } from './replay-erasures.ts';
import { findRevocations, replayRevocations } from './replay-revocations.ts';

export type RestoreTarget = { readonly db: Kysely<Tables>; readonly engine: Engine };

export type RestoreProblem =
  | BackupProblem
  /** Made by a later version of the program: these migrations are unknown here. */
  | { readonly code: 'newer-schema'; readonly detail: string }
  /** Somebody's data is there, and nobody said it may go. */
  | { readonly code: 'not-empty'; readonly detail: string };

export type RestoreParts = {
  readonly migrations: Readonly<Record<string, Migration>>;
  readonly replace: boolean;
  /** ISO 8601; written down as the time of the migrations. */
  readonly at: string;
  /** Whether accounts have to sign in again; not after a move, before which nothing was ended. */
  readonly endsLogins: boolean;
  /** Who must not come back, beside those whom the present database knows to be erased. */
  readonly erasures: readonly Tombstone[];
  /** Which links must stay closed, beside those that the present database knows to be revoked. */
  readonly revocations: readonly Revocation[];
};

export type Restored = BackupSummary & {
  readonly migrated: readonly string[];
  readonly erased: number;
  readonly revoked: number;
};

/**
 * Puts a backup's rows into a database in place of what is there, brings the schema up to date and erases again whom
 * it must, and revokes the links that were revoked since: all of it in one transaction, after the whole file was verified.
 */
export async function restoreBackup(
  { db, engine }: RestoreTarget,
  file: string,
  { migrations, replace, at, endsLogins, erasures, revocations }: RestoreParts,
): Promise<Result<Restored, RestoreProblem>> {
  const verified = await verifyBackup(file);
  if (!verified.ok) return verified;
  const { header, counts } = verified.value;
  const known = Object.keys(migrations).sort();
  const unknown = header.migrations.filter((name, index) => known[index] !== name);
  if (unknown.length > 0) return fail({ code: 'newer-schema', detail: unknown.join(', ') });

  const migrated = known.slice(header.migrations.length);
  return db.transaction().execute(async (tx) => {
    if (!replace) {
      const full = await findData(tx, engine);
      if (full !== null) return fail({ code: 'not-empty', detail: full } as const);
    }
    const tombstones = [...erasures, ...(await findTombstones(tx, engine))];
    const revoked = [...revocations, ...(await findRevocations(tx, engine))];
    await dropTables(tx, engine);
    await applyMigrations(tx, migrations, header.migrations, at);
    await load(tx, engine, file);
    await applyMigrations(tx, migrations, migrated, at);
    if (endsLogins) await endLogins(tx);
    const erased = await replayErasures(tx, tombstones);
    return ok({ header, counts, migrated, erased, revoked: await replayRevocations(tx, revoked) });
  });
}

/** A server that has only been started leaves these. */
const OF_NOBODY = new Set(['server_state', 'asked_question']);

/** The name of a table that holds somebody's data; null when there is none. */
async function findData(tx: Kysely<Tables>, engine: Engine): Promise<string | null> {
  for (const { name } of await listTables(tx, engine)) {
    if (OF_NOBODY.has(name)) continue;
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(tx);
    if (rows.length > 0) return name;
  }
  return null;
}

type Target = { readonly table: Table; readonly columns: readonly string[]; readonly full: number };

async function load(tx: Kysely<Tables>, engine: Engine, file: string): Promise<void> {
  const tables = new Map((await listTables(tx, engine)).map((table) => [table.name, table]));
  let target: Target | null = null;
  let waiting: (readonly Cell[])[] = [];
  const flush = async (): Promise<void> => {
    if (target !== null && waiting.length > 0) await insertRows(tx, target.table, target.columns, waiting);
    waiting = [];
  };
  const read = await readBackup(file, async (part) => {
    if (part.kind === 'table') {
      await flush();
      const table = tables.get(part.table);
      if (table === undefined) throw new Error(`the backup has a table ${part.table} that its schema has not`);
      target = { table, columns: part.columns, full: rowsAStatement(part.columns.length) };
    } else if (part.kind === 'row') {
      waiting.push(part.row);
      if (target !== null && waiting.length >= target.full) await flush();
    }
  });
  if (!read.ok) throw new Error(`the backup changed while it was read: ${read.error.detail}`);
  await flush();
}
