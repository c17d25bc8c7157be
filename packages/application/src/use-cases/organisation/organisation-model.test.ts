import { type Actor, type Membership, ROLES, type Role } from '@mianmian/core/access/can';
import { DAY_MS } from '@mianmian/core/shared/instant';
import type { Result } from '@mianmian/core/shared/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWorld, must, type World } from '../../fixtures/make-world.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { changeRole } from './change-role.ts';
import { closeOrganisation } from './close-organisation.ts';
import { createOrganisation } from './create-organisation.ts';
import { invite } from './invite.ts';
import { readInvitation } from './read-invitation.ts';
import { readOrganisation } from './read-organisation.ts';
import { removeMember } from './remove-member.ts';
import { renameOrganisation } from './rename-organisation.ts';

const PEOPLE = ['ann', 'ben', 'cat', 'dan'] as const;

type Step = { readonly by: string; readonly on: string; readonly role: Role; readonly pick: number } & {
  readonly do: 'invite' | 'accept' | 'change' | 'remove' | 'rename' | 'close' | 'wait';
};

const weighted = (weight: number, act: Step['do']) => ({ weight, arbitrary: fc.constant(act) });
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.oneof(
    weighted(5, 'invite'),
    weighted(8, 'accept'),
    weighted(5, 'change'),
    weighted(3, 'remove'),
    weighted(1, 'rename'),
    { weight: 1, arbitrary: fc.constantFrom('close' as const, 'wait' as const, 'wait' as const) },
  ),
  by: fc.constantFrom(...PEOPLE),
  on: fc.constantFrom(...PEOPLE),
  role: fc.constantFrom(...ROLES),
  pick: fc.nat(40),
});

type Link = { readonly token: string; readonly by: string; readonly role: Role; readonly until: number; used: boolean };
/** What an organisation must be, told without rows: null once it is closed. */
type Model = { members: Map<string, Role> | null; links: Link[]; name: string };

const GIVES: Readonly<Record<Role, readonly Role[]>> = {
  owner: ROLES,
  recruiter: ['interviewer', 'trainer', 'member'],
  interviewer: [],
  trainer: [],
  member: [],
};

const actor = (personId: string, memberships: readonly Membership[]): Actor => ({
  personId,
  workspaceId: `${personId}-home`,
  standing: 'account',
  memberships,
});

const answerOf = <T>(result: Result<T, { readonly code: string }>): string => (result.ok ? 'ok' : result.error.code);

/** One step on the model: what must be answered, and what is so afterwards. */
function expectOf(model: Model, { do: act, by, on, role, pick }: Step, now: number): string {
  const mine = model.members?.get(by);
  const give = mine === undefined ? [] : GIVES[mine];
  if (act === 'wait') return 'ok';
  if (act === 'accept') {
    const link = model.links[pick % Math.max(1, model.links.length)];
    if (link === undefined || model.members === null) return 'link-over';
    if (mine !== undefined) return 'ok';
    if (link.used || now >= link.until) return 'link-over';
    link.used = true;
    model.members.set(by, link.role);
    return 'ok';
  }
  if (model.members === null || mine === undefined) return 'not-found';
  if (act === 'invite') return give.includes(role) ? 'ok' : 'not-allowed';
  if (act === 'rename' || act === 'close') {
    if (mine !== 'owner') return 'not-allowed';
    if (act === 'close') model.members = null;
    else model.name = `${pick}`;
    return 'ok';
  }
  const theirs = model.members.get(on);
  if (theirs === undefined) return 'not-found';
  const leaves = act === 'remove';
  if (!(give.includes(theirs) && (leaves || give.includes(role))) && !(leaves && by === on)) return 'not-allowed';
  const owners = [...model.members].filter(([, each]) => each === 'owner').map(([id]) => id);
  if (owners.length === 1 && owners[0] === on && (leaves || role !== 'owner')) return 'last-owner';
  if (leaves) model.members.delete(on);
  else model.members.set(on, role);
  const stillGives = leaves ? [] : GIVES[role];
  model.links = model.links.filter((link) => link.used || link.by !== on || stillGives.includes(link.role));
  return 'ok';
}

async function play(world: World, workspaceId: string, model: Model, steps: readonly Step[]): Promise<void> {
  for (const each of steps) {
    const { by, on: personId, role, pick } = each;
    const mine = model.members?.get(by);
    // Sometimes the role is already another one than when the request came.
    const stale: Membership[] = mine === undefined && pick > 35 ? [{ workspaceId, role: 'owner' }] : [];
    const who = actor(by, mine === undefined ? stale : [{ workspaceId, role: mine }]);
    const link = model.links[pick % Math.max(1, model.links.length)];
    const expected = expectOf(model, each, world.clock.now());
    switch (each.do) {
      case 'invite': {
        const made = await invite(world, who, { workspaceId, role, note: '', days: 1 });
        expect(answerOf(made)).toBe(expected);
        if (made.ok) model.links.push({ token: made.value.token, by, role, until: made.value.expiresAt, used: false });
        break;
      }
      case 'accept':
        expect(answerOf(await acceptInvitation(world, who, link?.token ?? 'none'))).toBe(expected);
        break;
      case 'change':
        expect(answerOf(await changeRole(world, who, { workspaceId, personId, role }))).toBe(expected);
        break;
      case 'remove':
        expect(answerOf(await removeMember(world, who, { workspaceId, personId }))).toBe(expected);
        break;
      case 'rename':
        expect(answerOf(await renameOrganisation(world, who, { workspaceId, name: `${pick}` }))).toBe(expected);
        break;
      case 'close':
        expect(answerOf(await closeOrganisation(world, who, workspaceId))).toBe(expected);
        break;
      case 'wait':
        world.clock.advance(DAY_MS / 3);
    }
  }
}

describe('an organisation, whatever its members try in whatever order', () => {
  it('has an owner as long as it is open, and members, roles and links as a plain model of it', async () => {
    const stories = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const world = makeWorld();
      const { id } = must(await createOrganisation(world, actor('ann', []), { eventId: 'event-0001', name: '甲' }));
      const model: Model = { members: new Map([['ann', 'owner']]), links: [], name: '甲' };
      await play(world, id, model, steps);

      for (const by of PEOPLE) {
        const role = model.members?.get(by);
        const seen = await readOrganisation(world, actor(by, [{ workspaceId: id, role: 'owner' }]), id);
        expect(answerOf(seen)).toBe(role === undefined ? 'not-found' : 'ok');
        if (!seen.ok) continue;
        expect(new Map(seen.value.members.map((member) => [member.personId, member.role]))).toEqual(model.members);
        expect(seen.value.members.some((member) => member.role === 'owner')).toBe(true);
        expect(seen.value).toMatchObject({ name: model.name, myRole: role });
        const open = model.links.filter((link) => !link.used && world.clock.now() < link.until);
        const shown = open.filter((link) => role !== undefined && GIVES[role].includes(link.role));
        expect(seen.value.invitations).toHaveLength(shown.length);
      }
      for (const { token, used, until } of model.links) {
        const isOpen = model.members !== null && !used && world.clock.now() < until;
        expect((await readInvitation(world, token)).ok).toBe(isOpen);
      }
    });
    await fc.assert(stories, { seed: 2026, numRuns: 300 });
  });
});
