import type { Tombstone } from '@mianmian/application/ports/erasure-store';
import { handOverOrganisations, leaveOrganisations } from '@mianmian/application/use-cases/steps/leave-organisations';
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
export async function replayErasures(tx: Kysely<Tables>, tombstones: readonly Tombstone[]): Promise<number> {
  const rows = erasureRows(tx);
  const organisations = organisationRows(tx);
  let cameBack = 0;
  for (const tombstone of tombstones) {
    await handOverOrganisations({ organisations }, tombstone.personId);
    const left = await leaveOrganisations({ organisations }, tombstone.personId, tombstone.erasedAt);
    if (!left.ok) throw new Error('an organisation that was handed over has no other owner');
    const removed = await rows.removePerson(tombstone.personId);
    if (removed.length > 0) cameBack += 1;
    await rows.bury(tombstone);
  }
  return cameBack;
}
