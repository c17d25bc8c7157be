import { describe, expect, it } from 'vitest';
import { type Actor, CLOCK, can } from './can.ts';

const person = (personId: string, workspaceId: string): Actor => ({
  personId,
  workspaceId,
  standing: 'guest',
  memberships: [],
});
const mine = { workspaceId: 'w1', subjectPersonId: 'p1' };

describe('can', () => {
  it('lets a person read and write in their own workspace only', () => {
    const actor = person('p1', 'w1');
    expect(can(actor, 'read', mine)).toBe(true);
    expect(can(actor, 'write', mine)).toBe(true);
    expect(can(person('p1', 'w2'), 'read', mine)).toBe(false);
  });

  it('lets nobody do anything', () => {
    expect(can(null, 'read', mine)).toBe(false);
  });

  it('lets the clock tick, but neither read nor write for somebody', () => {
    expect(can(CLOCK, 'tick', mine)).toBe(true);
    expect(can(CLOCK, 'read', mine)).toBe(false);
    expect(can(CLOCK, 'write', mine)).toBe(false);
  });
});
