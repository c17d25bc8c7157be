import { type Actor, can } from '@mianmian/core/access/can';
import type { Instant } from '@mianmian/core/shared/instant';
import type { Transaction } from '../../ports/store.ts';
import { partOf } from './view-organisation.ts';

/** Ends the open invitations somebody made and may make no more: they could come back by their own link. */
export async function dropInvitations(
  tx: Transaction,
  maker: Pick<Actor, 'personId' | 'memberships'>,
  workspaceId: string,
  now: Instant,
): Promise<void> {
  const asIs: Actor = { ...maker, workspaceId: '', standing: 'account' };
  for (const invitation of await tx.organisations.listOpenInvitations(workspaceId, now)) {
    const isTheirs = invitation.madeBy === maker.personId;
    if (isTheirs && !can(asIs, 'write', partOf(invitation))) await tx.organisations.removeInvitation(invitation.id);
  }
}
