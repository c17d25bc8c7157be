import { type Actor, can, type OrganisationPart, ROLES, type Role } from '@mianmian/core/access/can';
import { keepsAnOwner } from '@mianmian/core/access/keeps-an-owner';
import type { Instant } from '@mianmian/core/shared/instant';
import type { InvitationRecord, MemberRecord } from '../../ports/organisation-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { findInsider, type Insider, type OrganisationPorts, whole } from './find-insider.ts';

export type OrganisationView = {
  readonly id: string;
  readonly name: string;
  readonly myRole: Role;
  readonly may: { readonly rename: boolean; readonly close: boolean; readonly give: readonly Role[] };
  readonly members: readonly (MemberRecord & {
    readonly isMe: boolean;
    readonly mayChange: boolean;
    readonly mayRemove: boolean;
  })[];
  readonly invitations: readonly {
    readonly id: string;
    readonly role: Role;
    readonly note: string;
    readonly madeAt: Instant;
    readonly expiresAt: Instant;
  }[];
};

export const partOf = (invitation: Pick<InvitationRecord, 'workspaceId' | 'role'>): OrganisationPart => ({
  kind: 'invitation',
  workspaceId: invitation.workspaceId,
  role: invitation.role,
});

/** What one member sees of it, and what the page may offer them. */
export async function viewOrganisation(
  { clock }: OrganisationPorts,
  tx: Transaction,
  { actor, organisation, members }: Insider,
): Promise<OrganisationView> {
  const { workspaceId, name } = organisation;
  const me = members.find(({ personId }) => personId === actor.personId);
  if (me === undefined) throw new Error('an insider is a member');
  const invitations = await tx.organisations.listOpenInvitations(workspaceId, clock.now());
  return {
    id: workspaceId,
    name,
    myRole: me.role,
    may: {
      rename: can(actor, 'write', whole(workspaceId)),
      close: can(actor, 'remove', whole(workspaceId)),
      give: ROLES.filter((role) => can(actor, 'write', partOf({ workspaceId, role }))),
    },
    members: members.map((member) => {
      const part: OrganisationPart = { kind: 'member', workspaceId, personId: member.personId, role: member.role };
      const isSpared = keepsAnOwner(members, member.personId, null);
      return {
        ...member,
        isMe: member === me,
        mayChange: isSpared && can(actor, 'write', part),
        mayRemove: isSpared && can(actor, 'remove', part),
      };
    }),
    invitations: invitations
      .filter((invitation) => can(actor, 'read', partOf(invitation)))
      .map(({ id, role, note, madeAt, expiresAt }) => ({ id, role, note, madeAt, expiresAt })),
  };
}

/** As it is after a change by somebody who is still a member. */
export async function viewAgain(
  ports: OrganisationPorts,
  tx: Transaction,
  actor: Actor,
  workspaceId: string,
): Promise<OrganisationView> {
  const insider = await findInsider(tx, actor, workspaceId, 'look');
  if (insider === null) throw new Error('who changed the organisation is still a member');
  return viewOrganisation(ports, tx, insider);
}
