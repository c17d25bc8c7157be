import { type Actor, can } from '@mianmian/core/access/can';
import type { Instant } from '@mianmian/core/shared/instant';
import type { Ports } from '../../ports/ports.ts';
import type { SharedKind } from '../../ports/share-store.ts';

export type ShareList = {
  readonly shares: readonly {
    readonly id: string;
    readonly kind: SharedKind;
    readonly of: string;
    readonly title: string;
    readonly name: string;
    readonly madeAt: Instant;
    readonly expiresAt: Instant;
    readonly opened: number;
  }[];
};

/** The person's links that still open something, newest first; who is not known has none. */
export async function listShares(ports: Ports, actor: Actor | null): Promise<ShareList> {
  if (actor === null) return { shares: [] };
  const open = await ports.store.transact((tx) => tx.shares.listOpen(actor.personId, ports.clock.now()));
  const own = open.filter((share) => can(actor, 'read', { workspaceId: share.workspaceId }));
  return {
    shares: own.map(({ id, kind, recordId, title, name, madeAt, expiresAt, opened }) => {
      return { id, kind, of: recordId, title, name, madeAt, expiresAt, opened };
    }),
  };
}
