import type { Tombstone } from '@mianmian/application/ports/erasure-store';
import { replayErasures as replay } from '@mianmian/application/use-cases/my-data/replay-erasures';
import type { Kysely } from 'kysely';
import type { Engine } from '../storage/engine.ts';
import { erasureRows } from '../storage/erasure-rows.ts';
import { listTables } from '../storage/list-tables.ts';
import { organisationRows } from '../storage/organisation-rows.ts';
import type { Tables } from '../storage/tables.ts';

/** Those a database knows to be erased; none when its schema is older than erasures. */
export async function findTombstones(tx: Kysely<Tables>, engine: Engine): Promise<readonly Tombstone[]> {
  const knows = (await listTables(tx, engine)).some(({ name }) => name === 'erasure');
  return knows ? erasureRows(tx).listTombstones() : [];
}

/** Erases again whoever came back, and keeps every tombstone. @returns how many came back */
export const replayErasures = (tx: Kysely<Tables>, tombstones: readonly Tombstone[]): Promise<number> =>
  replay({ erasures: erasureRows(tx), organisations: organisationRows(tx) }, tombstones);
