import { type Actor, can, type Role } from '@mianmian/core/access/can';
import { keepsAnOwner } from '@mianmian/core/access/keeps-an-owner';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { LAST_OWNER, type LastOwner, NOT_ALLOWED, NOT_FOUND, type NotAllowed, type NotFound } from '../refusal.ts';
import { dropInvitations } from './drop-invitations.ts';
import { asInsider, type OrganisationPorts } from './find-insider.ts';
import { type OrganisationView, viewAgain } from './view-organisation.ts';

export type ChangeRole = { readonly workspaceId: string; readonly personId: string; readonly role: Role };

/** Gives a member another role; the last owner keeps theirs. */
export const changeRole = (
  ports: OrganisationPorts,
  actor: Actor,
  { workspaceId, personId, role }: ChangeRole,
): Promise<Result<OrganisationView, NotFound | NotAllowed | LastOwner>> =>
  asInsider<OrganisationView, NotFound | NotAllowed | LastOwner>(
    ports,
    { actor, workspaceId, purpose: 'change' },
    async (tx, insider) => {
      const member = insider.members.find((each) => each.personId === personId);
      if (member === undefined) return fail(NOT_FOUND);
      const part = { kind: 'member', workspaceId, personId, role: member.role, becomes: role } as const;
      if (!can(insider.actor, 'write', part)) return fail(NOT_ALLOWED);
      if (!keepsAnOwner(insider.members, personId, role)) return fail(LAST_OWNER);
      await tx.organisations.changeRole(workspaceId, personId, role);
      const now = ports.clock.now();
      await dropInvitations(tx, { personId, memberships: [{ workspaceId, role }] }, workspaceId, now);
      return ok(await viewAgain(ports, tx, actor, workspaceId));
    },
  );
