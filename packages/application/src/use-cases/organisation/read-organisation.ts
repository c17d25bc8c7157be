import type { Actor } from '@mianmian/core/access/can';
import { ok, type Result } from '@mianmian/core/shared/result';
import type { NotFound } from '../refusal.ts';
import { asInsider, type OrganisationPorts } from './find-insider.ts';
import { type OrganisationView, viewOrganisation } from './view-organisation.ts';

/** An organisation with its members, as one of them sees it. */
export const readOrganisation = (
  ports: OrganisationPorts,
  actor: Actor,
  workspaceId: string,
): Promise<Result<OrganisationView, NotFound>> =>
  asInsider(ports, { actor, workspaceId, purpose: 'look' }, async (tx, insider) =>
    ok(await viewOrganisation(ports, tx, insider)),
  );
