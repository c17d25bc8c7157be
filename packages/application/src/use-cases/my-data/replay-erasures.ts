import type { Tombstone } from '../../ports/erasure-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { handOverOrganisations, leaveOrganisations } from '../organisation/leave-organisations.ts';

/**
 * Erases again whom a restored backup brought back, within the restoring transaction, and keeps the tombstones. Returns
 * how many people were there again.
 */
export async function replayErasures(
  tx: Pick<Transaction, 'erasures' | 'organisations'>,
  tombstones: readonly Tombstone[],
): Promise<number> {
  let erased = 0;
  for (const tombstone of tombstones) {
    const { personId, erasedAt } = tombstone;
    await handOverOrganisations(tx, personId);
    const left = await leaveOrganisations(tx, personId, erasedAt);
    if (!left.ok) throw new Error('an organisation was handed over, but is without an owner');
    const ids = await tx.erasures.removePerson(personId);
    for (const id of new Set([personId, ...ids])) await tx.erasures.bury({ ...tombstone, personId: id });
    if (ids.length > 0) erased += 1;
  }
  return erased;
}
