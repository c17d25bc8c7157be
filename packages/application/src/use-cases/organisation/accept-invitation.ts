import { type Actor, can } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { InvitationRecord } from '../../ports/organisation-store.ts';
import type { Transaction } from '../../ports/store.ts';
import {
  ACCOUNT_NEEDED,
  type AccountNeeded,
  LIMIT_REACHED,
  LINK_OVER,
  type LimitReached,
  type LinkOver,
} from '../refusal.ts';
import { type OrganisationPorts, whole } from './find-insider.ts';
import { MEMBERS_OF_AN_ORGANISATION, ORGANISATIONS_OF_A_PERSON } from './limits.ts';
import { isOpen } from './read-invitation.ts';
import { type OrganisationView, viewAgain } from './view-organisation.ts';

/** Joins by a link, which admits one person. Who is a member already stays what they are, and the link stays open. */
export const acceptInvitation = (
  ports: OrganisationPorts,
  actor: Actor,
  token: string,
): Promise<Result<OrganisationView, AccountNeeded | LinkOver | LimitReached>> =>
  ports.store.transact(async (tx): Promise<Result<OrganisationView, AccountNeeded | LinkOver | LimitReached>> => {
    await tx.organisations.holdPerson(actor.personId);
    const invitation = await tx.organisations.findInvitation(ports.linkTokens.hash(token));
    if (invitation === null) return fail(LINK_OVER);
    const { workspaceId } = invitation;
    if (!can(actor, 'join', whole(workspaceId))) return fail(ACCOUNT_NEEDED);
    if ((await tx.organisations.hold(workspaceId)) === null) return fail(LINK_OVER);
    const own = await tx.organisations.listOfPerson(actor.personId);
    if (!own.some((each) => each.workspaceId === workspaceId)) {
      if (!isOpen(invitation, ports.clock.now())) return fail(LINK_OVER);
      const members = await tx.organisations.listMembers(workspaceId);
      const isFull = members.length >= MEMBERS_OF_AN_ORGANISATION || own.length >= ORGANISATIONS_OF_A_PERSON;
      if (isFull) return fail(LIMIT_REACHED);
      if (!(await join(tx, actor, invitation, ports.clock.now()))) return fail(LINK_OVER);
    }
    return ok(await viewAgain(ports, tx, actor, workspaceId));
  });

/** False when somebody else was quicker. */
async function join(tx: Transaction, { personId }: Actor, invitation: InvitationRecord, at: number): Promise<boolean> {
  if (!(await tx.organisations.acceptInvitation(invitation.id, at))) return false;
  await tx.organisations.addMember(invitation.workspaceId, { personId, role: invitation.role, joinedAt: at });
  return true;
}
