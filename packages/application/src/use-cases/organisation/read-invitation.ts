import type { Role } from '@mianmian/core/access/can';
import type { Instant } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { InvitationRecord } from '../../ports/organisation-store.ts';
import { LINK_OVER, type LinkOver } from '../refusal.ts';
import type { OrganisationPorts } from './find-insider.ts';

export type InvitationView = {
  readonly organisationName: string;
  readonly role: Role;
  readonly expiresAt: Instant;
};

/** What somebody with the link sees before they join; wrong, used, revoked and expired links look the same. */
export const readInvitation = (
  { clock, linkTokens, store }: OrganisationPorts,
  token: string,
): Promise<Result<InvitationView, LinkOver>> =>
  store.transact(async ({ organisations }): Promise<Result<InvitationView, LinkOver>> => {
    const invitation = await organisations.findInvitation(linkTokens.hash(token));
    if (invitation === null || !isOpen(invitation, clock.now())) return fail(LINK_OVER);
    const organisation = await organisations.find(invitation.workspaceId);
    if (organisation === null) return fail(LINK_OVER);
    return ok({ organisationName: organisation.name, role: invitation.role, expiresAt: invitation.expiresAt });
  });

export const isOpen = ({ isAccepted, expiresAt }: InvitationRecord, now: Instant): boolean =>
  !isAccepted && now < expiresAt;
