import { type Actor, can, type OrganisationPart } from '@mianmian/core/access/can';
import { fail, type Result } from '@mianmian/core/shared/result';
import type { MemberRecord, OrganisationRecord } from '../../ports/organisation-store.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Transaction } from '../../ports/store.ts';
import { NOT_FOUND, type NotFound } from '../refusal.ts';

export type OrganisationPorts = Pick<Ports, 'clock' | 'ids' | 'linkTokens' | 'store'>;

/** A member in their organisation, with roles as they are in this transaction: the request's may be older. */
export type Insider = {
  readonly actor: Actor;
  readonly organisation: OrganisationRecord;
  readonly members: readonly MemberRecord[];
};

/** `change` makes others who would change the organisation wait until the transaction is over. */
export type Purpose = 'look' | 'change';

/** Null when there is no such organisation, when it is closed and when the actor is none of its members. */
export async function findInsider(
  tx: Transaction,
  actor: Actor,
  workspaceId: string,
  purpose: Purpose,
): Promise<Insider | null> {
  const { find, hold, listMembers } = tx.organisations;
  const organisation = await (purpose === 'look' ? find : hold)(workspaceId);
  if (organisation === null) return null;
  const members = await listMembers(workspaceId);
  const role = members.find(({ personId }) => personId === actor.personId)?.role;
  const asIs: Actor = { ...actor, memberships: role === undefined ? [] : [{ workspaceId, role }] };
  return can(asIs, 'read', whole(workspaceId)) ? { actor: asIs, organisation, members } : null;
}

export const whole = (workspaceId: string): OrganisationPart => ({ kind: 'organisation', workspaceId });

/** Does `work` on an organisation as one of its members; for all others there is none. */
export async function asInsider<T, E>(
  { store }: Pick<Ports, 'store'>,
  { actor, workspaceId, purpose }: { readonly actor: Actor; readonly workspaceId: string; readonly purpose: Purpose },
  work: (tx: Transaction, insider: Insider) => Promise<Result<T, E>>,
): Promise<Result<T, E | NotFound>> {
  // Who was no member when the request came makes no member wait.
  if (!can(actor, 'read', whole(workspaceId))) return fail(NOT_FOUND);
  return store.transact(async (tx): Promise<Result<T, E | NotFound>> => {
    const insider = await findInsider(tx, actor, workspaceId, purpose);
    return insider === null ? fail(NOT_FOUND) : work(tx, insider);
  });
}
