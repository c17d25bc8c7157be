import type { ClockActor } from '@mianmian/core/access/can';
import type { Transaction } from '../../ports/store.ts';
import { type ErasePorts, erasePerson } from '../my-data/erase-person.ts';
import { GUEST_EXPIRES_AFTER_MS } from './guest-expiry.ts';

/**
 * Erases guests who have not been here for long, at most so many at once, with all their work. Whoever comes back at
 * that very moment stays. Returns how many are gone.
 */
export async function expireGuests(ports: ErasePorts, _clock: ClockActor, limit: number): Promise<number> {
  const since = ports.clock.now() - GUEST_EXPIRES_AFTER_MS;
  const unseen = await ports.store.transact((tx) => tx.accounts.listUnseenGuests(since, limit));
  let gone = 0;
  for (const personId of unseen) {
    const onlyIf = async (tx: Transaction) => (await tx.accounts.readSeenAt(personId)) < since;
    const erased = await erasePerson(ports, { personId, why: 'unseen', onlyIf });
    if (erased.ok) gone += 1;
  }
  return gone;
}
