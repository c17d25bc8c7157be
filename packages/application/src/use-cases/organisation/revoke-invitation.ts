import { type Actor, can } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { NOT_FOUND, type NotFound } from '../refusal.ts';
import { asInsider, type OrganisationPorts } from './find-insider.ts';
import { partOf } from './view-organisation.ts';

/** Ends an open invitation. Who may not revoke it does not see it. */
export const revokeInvitation = (
  ports: OrganisationPorts,
  actor: Actor,
  { workspaceId, invitationId }: { readonly workspaceId: string; readonly invitationId: string },
): Promise<Result<{ readonly done: true }, NotFound>> =>
  asInsider(ports, { actor, workspaceId, purpose: 'change' }, async (tx, insider) => {
    const open = await tx.organisations.listOpenInvitations(workspaceId, ports.clock.now());
    const invitation = open.find(({ id }) => id === invitationId);
    if (invitation === undefined || !can(insider.actor, 'remove', partOf(invitation))) return fail(NOT_FOUND);
    await tx.organisations.removeInvitation(invitation.id);
    return ok({ done: true });
  });
