import { describe, expect, it } from 'vitest';
import { type Action, type Actor, CLOCK, can, type Membership, type Resource, ROLES, type Role } from './can.ts';

const ACTIONS: readonly Action[] = ['read', 'write', 'remove', 'join', 'tick'];

const person = (
  personId: string,
  workspaceId: string,
  memberships: readonly Membership[] = [],
  standing: Actor['standing'] = 'account',
): Actor => ({ personId, workspaceId, standing, memberships });
const mine = { workspaceId: 'w1', subjectPersonId: 'p1' };
const inOrganisation = (role: Role) => person('p1', 'w1', [{ workspaceId: 'org', role }]);

const organisation: Resource = { kind: 'organisation', workspaceId: 'org' };
const invitation = (role: Role): Resource => ({ kind: 'invitation', workspaceId: 'org', role });
const member = (role: Role, personId = 'p2', becomes?: Role): Resource => ({
  kind: 'member',
  workspaceId: 'org',
  personId,
  role,
  ...(becomes === undefined ? {} : { becomes }),
});

/** Every part of the organisation there is to ask about. */
const PARTS: readonly Resource[] = [
  organisation,
  ...ROLES.map(invitation),
  ...ROLES.flatMap((role) => ['p1', 'p2'].map((id) => member(role, id))),
  ...ROLES.flatMap((role) => ROLES.map((becomes) => member(role, 'p2', becomes))),
];

describe('can, of somebody’s work', () => {
  it('lets a person, guest or account, do all in their own workspace and nothing in another', () => {
    for (const standing of ['guest', 'account'] as const) {
      for (const action of ['read', 'write', 'remove'] as const) {
        expect(can(person('p1', 'w1', [], standing), action, mine)).toBe(true);
        expect(can(person('p1', 'w2', [], standing), action, mine)).toBe(false);
      }
    }
  });

  it('lets nobody do anything', () => {
    for (const action of ACTIONS) {
      for (const resource of [mine, ...PARTS]) expect(can(null, action, resource)).toBe(false);
    }
  });

  it('lets the clock tick, but neither read nor write for somebody, and nobody else tick', () => {
    for (const action of ACTIONS) expect(can(CLOCK, action, mine)).toBe(action === 'tick');
    expect(can(person('p1', 'w1'), 'tick', mine)).toBe(false);
    for (const role of ROLES) expect(can(inOrganisation(role), 'tick', organisation)).toBe(false);
  });

  it('lets every account join an organisation, as far as the link goes, and no guest', () => {
    expect(can(person('p1', 'w1'), 'join', organisation)).toBe(true);
    expect(can(person('p1', 'w1', [], 'guest'), 'join', organisation)).toBe(false);
    for (const resource of [mine, ...PARTS.slice(1)]) expect(can(person('p1', 'w1'), 'join', resource)).toBe(false);
  });

  it('shows no role of an organisation what its members practise in their own workspaces, nor what lies in its own', () => {
    for (const role of ROLES) {
      for (const action of ACTIONS) {
        expect(can(inOrganisation(role), action, { workspaceId: 'w2', subjectPersonId: 'p2' })).toBe(false);
        expect(can(inOrganisation(role), action, { workspaceId: 'org', subjectPersonId: 'p2' })).toBe(false);
      }
    }
  });
});

/** `o r i t m`: owner, recruiter, interviewer, trainer, member. Who may what, as it is promised to people. */
const LETTERS: Readonly<Record<Role, string>> = {
  owner: 'o',
  recruiter: 'r',
  interviewer: 'i',
  trainer: 't',
  member: 'm',
};
const MAY: Readonly<Record<Role, { read: string; govern: boolean; manage: string }>> = {
  owner: { read: 'oritm', govern: true, manage: 'oritm' },
  recruiter: { read: 'oritm', govern: false, manage: 'itm' },
  interviewer: { read: 'oritm', govern: false, manage: '' },
  trainer: { read: 'oritm', govern: false, manage: '' },
  member: { read: 'oritm', govern: false, manage: '' },
};

describe.each(ROLES)('can, in an organisation, as %s', (role) => {
  const actor = inOrganisation(role);
  const has = (letters: string, target: Role) => letters.includes(LETTERS[target]);

  it('sees it, and renames or closes it as the table says', () => {
    expect(can(actor, 'read', organisation)).toBe(true);
    expect(can(actor, 'write', organisation)).toBe(MAY[role].govern);
    expect(can(actor, 'remove', organisation)).toBe(MAY[role].govern);
  });

  it.each(ROLES)('and %s: sees, invites, changes and removes as the table says', (target) => {
    const manages = has(MAY[role].manage, target);
    for (const action of ['read', 'write', 'remove'] as const) {
      expect(can(actor, action, invitation(target))).toBe(manages);
    }
    expect(can(actor, 'read', member(target))).toBe(has(MAY[role].read, target));
    expect(can(actor, 'write', member(target))).toBe(manages);
    expect(can(actor, 'remove', member(target))).toBe(manages);
    for (const becomes of ROLES) {
      expect(can(actor, 'write', member(target, 'p2', becomes))).toBe(manages && has(MAY[role].manage, becomes));
    }
  });

  it('may leave, and raises nobody above itself, itself neither', () => {
    expect(can(actor, 'remove', member(role, 'p1'))).toBe(true);
    const above = ROLES.slice(0, ROLES.indexOf(role));
    for (const becomes of above) {
      for (const target of ROLES) expect(can(actor, 'write', member(target, 'p2', becomes))).toBe(false);
      expect(can(actor, 'write', member(role, 'p1', becomes))).toBe(false);
      expect(can(actor, 'write', invitation(becomes))).toBe(false);
    }
  });

  it('is nothing in another organisation', () => {
    for (const action of ['read', 'write', 'remove', 'tick'] as const) {
      for (const part of PARTS) expect(can(actor, action, { ...part, workspaceId: 'another' })).toBe(false);
    }
  });
});
