import { type ClockActor, can } from '@mianmian/core/access/can';
import { RETENTION_DAYS } from '@mianmian/core/access/retention';
import { DAY_MS } from '@mianmian/core/shared/instant';
import type { Ports } from '../../ports/ports.ts';
import { ENDED_KINDS, type EndedKind } from '../../ports/retention-store.ts';

const DAYS: Readonly<Record<EndedKind, number>> = {
  share: RETENTION_DAYS.endedShare,
  invitation: RETENTION_DAYS.endedInvitation,
  reset: RETENTION_DAYS.endedReset,
  session: RETENTION_DAYS.endedSession,
  'agent-run': RETENTION_DAYS.agentRun,
  organisation: RETENTION_DAYS.tombstone,
  tombstone: RETENTION_DAYS.tombstone,
};

/** How many records of each kind are gone; kinds without any are left out. */
export type Removed = Readonly<Partial<Record<EndedKind, number>>>;

/** Removes what has been kept for its time, each kind in a transaction of its own. Guests who stay away: `expireGuests`. */
export async function applyRetention(
  ports: Pick<Ports, 'clock' | 'store' | 'afterErasure' | 'afterRevocation'>,
  clock: ClockActor,
): Promise<Removed> {
  const removed: Partial<Record<EndedKind, number>> = {};
  // Of all workspaces.
  if (!can(clock, 'tick', { workspaceId: '' })) return removed;
  const now = ports.clock.now();
  // Before the rows go.
  await ports.afterRevocation();
  for (const kind of ENDED_KINDS) {
    const count = await ports.store.transact((tx) => tx.retention.removeEnded(kind, now - DAYS[kind] * DAY_MS));
    if (count > 0) removed[kind] = count;
  }
  // What the last erasure could not finish, because a backup was reading, is finished now.
  await ports.afterErasure();
  return removed;
}
