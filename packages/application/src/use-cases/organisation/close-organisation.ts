import { type Actor, can } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { NOT_ALLOWED, type NotAllowed, type NotFound } from '../refusal.ts';
import { asInsider, type OrganisationPorts, whole } from './find-insider.ts';

/** Ends it for all: memberships and invitations go, what members made in their own workspaces is not touched. */
export const closeOrganisation = (
  ports: OrganisationPorts,
  actor: Actor,
  workspaceId: string,
): Promise<Result<{ readonly done: true }, NotFound | NotAllowed>> =>
  asInsider(ports, { actor, workspaceId, purpose: 'change' }, async (tx, insider) => {
    if (!can(insider.actor, 'remove', whole(workspaceId))) return fail(NOT_ALLOWED);
    await tx.organisations.close(workspaceId, ports.clock.now());
    return ok({ done: true });
  });
