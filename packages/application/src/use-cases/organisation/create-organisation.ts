import { type Actor, can } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { ACCOUNT_NEEDED, type AccountNeeded, type BadRequest, LIMIT_REACHED, type LimitReached } from '../refusal.ts';
import { type OrganisationPorts, whole } from './find-insider.ts';
import { ORGANISATIONS_OF_A_PERSON } from './limits.ts';
import { type OrganisationView, viewAgain } from './view-organisation.ts';

const REUSED: BadRequest = { code: 'bad-request', reason: 'event-id-reused' };

/** Founds an organisation with the actor as its owner. A repeated event id gives the one it founded. */
export async function createOrganisation(
  ports: OrganisationPorts,
  actor: Actor,
  { eventId, name }: { readonly eventId: string; readonly name: string },
): Promise<Result<OrganisationView, AccountNeeded | BadRequest | LimitReached>> {
  const workspaceId = ports.ids.next();
  if (!can(actor, 'join', whole(workspaceId))) return fail(ACCOUNT_NEEDED);
  return ports.store.transact(async (tx): Promise<Result<OrganisationView, BadRequest | LimitReached>> => {
    const { personId } = actor;
    await tx.organisations.holdPerson(personId);
    const own = await tx.organisations.listOfPerson(personId);
    const founded = await tx.organisations.findByFounding(personId, eventId);
    if (founded !== null) {
      // They may have left it since.
      const isStillThere = own.some((each) => each.workspaceId === founded.workspaceId);
      return isStillThere ? ok(await viewAgain(ports, tx, actor, founded.workspaceId)) : fail(REUSED);
    }
    if (own.length >= ORGANISATIONS_OF_A_PERSON) return fail(LIMIT_REACHED);
    const at = ports.clock.now();
    await tx.organisations.found({ workspaceId, name }, { personId, eventId, at });
    await tx.organisations.addMember(workspaceId, { personId, role: 'owner', joinedAt: at });
    return ok(await viewAgain(ports, tx, actor, workspaceId));
  });
}
