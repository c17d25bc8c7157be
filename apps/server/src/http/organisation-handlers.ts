import { acceptInvitation } from '@mianmian/application/use-cases/organisation/accept-invitation';
import { changeRole } from '@mianmian/application/use-cases/organisation/change-role';
import { closeOrganisation } from '@mianmian/application/use-cases/organisation/close-organisation';
import { createOrganisation } from '@mianmian/application/use-cases/organisation/create-organisation';
import type { OrganisationPorts } from '@mianmian/application/use-cases/organisation/find-insider';
import { invite } from '@mianmian/application/use-cases/organisation/invite';
import { readInvitation } from '@mianmian/application/use-cases/organisation/read-invitation';
import { readOrganisation } from '@mianmian/application/use-cases/organisation/read-organisation';
import { removeMember } from '@mianmian/application/use-cases/organisation/remove-member';
import { renameOrganisation } from '@mianmian/application/use-cases/organisation/rename-organisation';
import { revokeInvitation } from '@mianmian/application/use-cases/organisation/revoke-invitation';
import type { ORGANISATION_ENDPOINTS } from '@mianmian/contract/organisation-endpoints';
import type { Handlers } from './endpoint-types.ts';

/** One use case behind each endpoint of organisations. */
export const createOrganisationHandlers = (
  ports: OrganisationPorts,
): Pick<Handlers, keyof typeof ORGANISATION_ENDPOINTS> => ({
  createOrganisation: ({ actor, body }) => createOrganisation(ports, actor, body),
  readOrganisation: ({ actor, params }) => readOrganisation(ports, actor, params.organisationId),
  renameOrganisation: ({ actor, params, body }) =>
    renameOrganisation(ports, actor, { ...body, workspaceId: params.organisationId }),
  closeOrganisation: ({ actor, params }) => closeOrganisation(ports, actor, params.organisationId),
  invite: ({ actor, params, body }) => invite(ports, actor, { ...body, workspaceId: params.organisationId }),
  revokeInvitation: ({ actor, params: { organisationId, invitationId } }) =>
    revokeInvitation(ports, actor, { workspaceId: organisationId, invitationId }),
  changeRole: ({ actor, params: { organisationId, personId }, body }) =>
    changeRole(ports, actor, { ...body, workspaceId: organisationId, personId }),
  removeMember: ({ actor, params: { organisationId, personId } }) =>
    removeMember(ports, actor, { workspaceId: organisationId, personId }),
  readInvitation: ({ params }) => readInvitation(ports, params.token),
  acceptInvitation: ({ actor, params }) => acceptInvitation(ports, actor, params.token),
});
