import { type Actor, can } from '@mianmian/core/access/can';
import type { Instant } from '@mianmian/core/shared/instant';
import type { Ports } from '../../ports/ports.ts';
import { type SittingSummary, summariseSitting } from '../../views/summarise-sitting.ts';
import { settleSitting } from '../steps/settle-sitting.ts';

export type SittingList = { readonly sittings: readonly SittingSummary[]; readonly serverNow: Instant };

/** All sittings of the actor's workspace, newest first; who never started anything has none. */
export async function listSittings(ports: Ports, actor: Actor | null): Promise<SittingList> {
  if (actor === null) return { sittings: [], serverNow: ports.clock.now() };
  return ports.store.transact(async (tx) => {
    const sittings: SittingSummary[] = [];
    for (const record of await tx.sittings.listOfWorkspace(actor.workspaceId)) {
      if (can(actor, 'read', record)) sittings.push(summariseSitting(await settleSitting(ports, tx, record)));
    }
    return { sittings, serverNow: ports.clock.now() };
  });
}
