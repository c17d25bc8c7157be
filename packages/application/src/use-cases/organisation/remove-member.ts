import { type Actor, can } from '@mianmian/core/access/can';
import { keepsAnOwner } from '@mianmian/core/access/keeps-an-owner';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { LAST_OWNER, type LastOwner, NOT_ALLOWED, NOT_FOUND, type NotAllowed, type NotFound } from '../refusal.ts';
import { dropInvitations } from './drop-invitations.ts';
import { asInsider, type OrganisationPorts } from './find-insider.ts';

export type RemoveMember = { readonly workspaceId: string; readonly personId: string };

/** Ends somebody's membership, or one's own; the last owner stays. */
export const removeMember = (
  ports: OrganisationPorts,
  actor: Actor,
  { workspaceId, personId }: RemoveMember,
): Promise<Result<{ readonly done: true }, NotFound | NotAllowed | LastOwner>> =>
  asInsider<{ readonly done: true }, NotFound | NotAllowed | LastOwner>(
    ports,
    { actor, workspaceId, purpose: 'change' },
    async (tx, insider) => {
      const member = insider.members.find((each) => each.personId === personId);
      if (member === undefined) return fail(NOT_FOUND);
      const part = { kind: 'member', workspaceId, personId, role: member.role } as const;
      if (!can(insider.actor, 'remove', part)) return fail(NOT_ALLOWED);
      if (!keepsAnOwner(insider.members, personId, null)) return fail(LAST_OWNER);
      await tx.organisations.removeMember(workspaceId, personId);
      await dropInvitations(tx, { personId, memberships: [] }, workspaceId, ports.clock.now());
      return ok({ done: true });
    },
  );
