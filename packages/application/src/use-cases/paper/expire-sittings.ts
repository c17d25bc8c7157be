import { type ClockActor, can } from '@mianmian/core/access/can';
import { MINUTE_MS } from '@mianmian/core/shared/instant';
import type { Ports } from '../../ports/ports.ts';
import { StoreAway } from '../../ports/store.ts';
import { settleSitting } from '../steps/settle-sitting.ts';

export type Expiry = {
  readonly handedIn: readonly string[];
  /** Those that a bug keeps from being handed in; tried again a minute later, so that they don't hold up the rest. */
  readonly failed: readonly { readonly sittingId: string; readonly cause: unknown }[];
};

/** Hands in what is due, each sitting in a transaction of its own, at most `limit` of them. Leaves alone what somebody is at. */
export async function expireSittings(ports: Ports, clock: ClockActor, limit: number): Promise<Expiry> {
  const handedIn: string[] = [];
  const failed: { sittingId: string; cause: unknown }[] = [];
  const due = await ports.store.transact((tx) => tx.sittings.listDue(ports.clock.now(), limit));
  for (const sittingId of due) {
    try {
      if (await expireSitting(ports, clock, sittingId)) handedIn.push(sittingId);
    } catch (cause) {
      if (cause instanceof StoreAway) throw cause;
      failed.push({ sittingId, cause });
      await ports.store.transact((tx) => tx.sittings.postpone(sittingId, ports.clock.now() + MINUTE_MS));
    }
  }
  return { handedIn, failed };
}

const expireSitting = (ports: Ports, clock: ClockActor, sittingId: string): Promise<boolean> =>
  ports.store.transact(async (tx) => {
    const record = await tx.sittings.claim(sittingId);
    if (record === null || !can(clock, 'tick', record)) return false;
    return (await settleSitting(ports, tx, record)) !== record;
  });
