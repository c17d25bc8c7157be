import { type Actor, can, type Role } from '@mianmian/core/access/can';
import { DAY_MS, type Instant } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { LIMIT_REACHED, type LimitReached, NOT_ALLOWED, type NotAllowed, type NotFound } from '../refusal.ts';
import { asInsider, type OrganisationPorts } from './find-insider.ts';
import { OPEN_INVITATIONS_OF_AN_ORGANISATION } from './limits.ts';
import { partOf } from './view-organisation.ts';

export type Invite = {
  readonly workspaceId: string;
  readonly role: Role;
  readonly note: string;
  readonly days: number;
};
export type Invited = { readonly token: string; readonly expiresAt: Instant };

/** Makes a link that admits one person. Its secret is told here and never again. */
export const invite = (
  ports: OrganisationPorts,
  actor: Actor,
  { workspaceId, role, note, days }: Invite,
): Promise<Result<Invited, NotFound | NotAllowed | LimitReached>> =>
  asInsider<Invited, NotAllowed | LimitReached>(
    ports,
    { actor, workspaceId, purpose: 'change' },
    async (tx, insider) => {
      if (!can(insider.actor, 'write', partOf({ workspaceId, role }))) return fail(NOT_ALLOWED);
      const madeAt = ports.clock.now();
      const open = await tx.organisations.listOpenInvitations(workspaceId, madeAt);
      if (open.length >= OPEN_INVITATIONS_OF_AN_ORGANISATION) return fail(LIMIT_REACHED);

      const token = ports.linkTokens.next();
      const expiresAt = madeAt + days * DAY_MS;
      const id = ports.ids.next();
      const record = { id, workspaceId, role, note, madeBy: actor.personId, madeAt, expiresAt, isAccepted: false };
      await tx.organisations.addInvitation(record, ports.linkTokens.hash(token));
      return ok({ token, expiresAt });
    },
  );
