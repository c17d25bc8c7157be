import { type Actor, can } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { NOT_ALLOWED, type NotAllowed, type NotFound } from '../refusal.ts';
import { asInsider, type OrganisationPorts, whole } from './find-insider.ts';
import { type OrganisationView, viewAgain } from './view-organisation.ts';

export const renameOrganisation = (
  ports: OrganisationPorts,
  actor: Actor,
  { workspaceId, name }: { readonly workspaceId: string; readonly name: string },
): Promise<Result<OrganisationView, NotFound | NotAllowed>> =>
  asInsider(ports, { actor, workspaceId, purpose: 'change' }, async (tx, insider) => {
    if (!can(insider.actor, 'write', whole(workspaceId))) return fail(NOT_ALLOWED);
    await tx.organisations.rename(workspaceId, name);
    return ok(await viewAgain(ports, tx, actor, workspaceId));
  });
