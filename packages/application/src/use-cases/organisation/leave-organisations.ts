import { ROLES } from '@mianmian/core/access/can';
import { keepsAnOwner } from '@mianmian/core/access/keeps-an-owner';
import type { Instant } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { MemberRecord } from '../../ports/organisation-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { LAST_OWNER, type LastOwner } from '../refusal.ts';

type Parts = Pick<Transaction, 'organisations'>;

/**
 * Takes somebody out of all their organisations. One with nobody else in it closes. One that would be left without an
 * owner keeps them, and then nothing is changed anywhere.
 */
export async function leaveOrganisations(
  { organisations }: Parts,
  personId: string,
  at: Instant,
): Promise<Result<null, LastOwner>> {
  await organisations.holdPerson(personId);
  const left: { readonly workspaceId: string; readonly isAlone: boolean }[] = [];
  for (const { workspaceId } of await organisations.listOfPerson(personId)) {
    await organisations.hold(workspaceId);
    const members = await organisations.listMembers(workspaceId);
    const isAlone = members.every((member) => member.personId === personId);
    if (!isAlone && !keepsAnOwner(members, personId, null)) return fail(LAST_OWNER);
    left.push({ workspaceId, isAlone });
  }
  for (const { workspaceId, isAlone } of left) {
    await (isAlone ? organisations.close(workspaceId, at) : organisations.removeMember(workspaceId, personId));
  }
  return ok(null);
}

/**
 * Gives each organisation that only this person owns to whoever comes next: by role, then by how long they are in it.
 * For erasures that were granted already and have to be done again, after which nobody can be asked.
 */
export async function handOverOrganisations({ organisations }: Parts, personId: string): Promise<void> {
  for (const { workspaceId } of await organisations.listOfPerson(personId)) {
    const members = await organisations.listMembers(workspaceId);
    if (keepsAnOwner(members, personId, null)) continue;
    const next = nextOwner(members.filter((member) => member.personId !== personId));
    if (next !== undefined) await organisations.changeRole(workspaceId, next.personId, 'owner');
  }
}

const nextOwner = (others: readonly MemberRecord[]): MemberRecord | undefined =>
  ROLES.flatMap((role) => others.filter((member) => member.role === role))[0];
