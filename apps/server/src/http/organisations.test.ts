import type { Role } from '@mianmian/core/access/can';
import { DAY_MS } from '@mianmian/core/shared/instant';
import { describe, expect, it } from 'vitest';
import { dumpTables } from '../fixtures/dump-tables.ts';
import { ENGINES } from '../fixtures/open-test-database.ts';
import { QUICK_PASSWORDS, signUp } from '../fixtures/sign-up.ts';
import { makeTestApp, readError, type TestApp, type Visitor, visit } from '../fixtures/test-app.ts';
import type { Engine } from '../storage/engine.ts';

const openApp = (engine: Engine = 'sqlite') => makeTestApp({ engine, ports: { passwords: QUICK_PASSWORDS } });
const eventId = () => crypto.randomUUID();

/** An organisation with its owner. */
async function founded(test: TestApp) {
  const owner = await signUp(test, '郑店长');
  const { id } = await owner.call('createOrganisation', {}, { eventId: eventId(), name: '青禾客服部' });
  const params = { organisationId: id };
  const invite = async (role: Role, by = owner) =>
    (await by.call('invite', params, { role, note: '给新同事', days: 7 })).token;
  /** Somebody new who joins by a link. */
  const admit = async (name: string, role: Role) => {
    const visitor = await signUp(test, name);
    await visitor.call('acceptInvitation', { token: await invite(role) });
    const view = await visitor.call('readOrganisation', params);
    const personId = view.members.find(({ isMe }) => isMe)?.personId ?? 'nobody';
    return { visitor, personId };
  };
  const ownerId = (await owner.call('readOrganisation', params)).members[0]?.personId ?? 'nobody';
  return { owner, ownerId, id, params, path: `/api/organisations/${id}`, invite, admit };
}

const accept = (visitor: Visitor, token: string) => visitor.send('POST', `/api/invitations/${token}/accept`);
const statusAndCode = async (response: Response) =>
  response.status === 200 ? '200' : `${response.status} ${(await readError(response)).code}`;

describe('an organisation', () => {
  it('is founded by an account, once however often the same is asked, and shows in the account', async () => {
    const test = await openApp();
    const body = { eventId: eventId(), name: '青禾客服部' };
    const guest = visit(test.app);
    expect(await statusAndCode(await guest.send('POST', '/api/organisations', body))).toBe('401 not-signed-in');
    await guest.call('practise', {}, { eventId: eventId(), questionId: 'b', answer: '非常抱歉' });
    expect(await statusAndCode(await guest.send('POST', '/api/organisations', body))).toBe('401 account-needed');

    const owner = await signUp(test, '郑店长', guest);
    const [one, two] = await Promise.all([
      owner.call('createOrganisation', {}, body),
      owner.call('createOrganisation', {}, body),
    ]);
    expect(two).toEqual(one);
    expect(one).toMatchObject({
      name: '青禾客服部',
      myRole: 'owner',
      may: { rename: true, close: true, give: ['owner', 'recruiter', 'interviewer', 'trainer', 'member'] },
      members: [{ name: '郑店长', role: 'owner', isMe: true, mayChange: false, mayRemove: false }],
      invitations: [],
    });
    expect(await owner.call('readAccount')).toMatchObject({
      memberships: [{ organisationId: one.id, organisationName: '青禾客服部', role: 'owner' }],
    });
  });

  it('admits one person by a link, of which only the hash is kept; wrong, used, revoked and expired links are alike', async () => {
    const test = await openApp();
    const { owner, params, path, invite } = await founded(test);
    const [used, revoked, expired] = [await invite('trainer'), await invite('member'), await invite('member')];
    expect(await visit(test.app).call('readInvitation', { token: used })).toMatchObject({
      organisationName: '青禾客服部',
      role: 'trainer',
    });
    const bai = await signUp(test, '白老师');
    const joined = await bai.call('acceptInvitation', { token: used });
    expect(joined).toMatchObject({ myRole: 'trainer', invitations: [], may: { rename: false, give: [] } });
    expect(await bai.call('acceptInvitation', { token: used })).toEqual(joined);

    const [, first] = (await owner.call('readOrganisation', params)).invitations;
    expect(first).toMatchObject({ role: 'member', note: '给新同事' });
    for (const { id } of (await owner.call('readOrganisation', params)).invitations.slice(0, 1)) {
      await owner.call('revokeInvitation', { ...params, invitationId: id });
      expect(await statusAndCode(await owner.send('DELETE', `${path}/invitations/${id}`))).toBe('404 not-found');
    }
    test.world.clock.advance(7 * DAY_MS);
    expect((await owner.call('readOrganisation', params)).invitations).toEqual([]);

    const late = await signUp(test, '迟到的人');
    const bodies = new Set<string>();
    for (const token of [used, revoked, expired, 'never-made', 'no token, but not an id either']) {
      for (const answer of [
        await late.send('GET', `/api/invitations/${encodeURIComponent(token)}`),
        await accept(late, encodeURIComponent(token)),
      ]) {
        expect(answer.status).toBe(404);
        bodies.add(await answer.text());
      }
    }
    expect([...bodies]).toEqual([expect.stringContaining('"link-over"')]);
    const stored = JSON.stringify(await dumpTables(test.db, 'sqlite'));
    for (const token of [used, revoked, expired]) expect(stored).not.toContain(token);
  });

  it.each(ENGINES)(
    'lets in one of two by one link, and lets one of two owners leave, at once, on %s',
    async (engine) => {
      const test = await openApp(engine);
      const { owner, ownerId, params, path, invite, admit } = await founded(test);
      const token = await invite('member');
      const [bai, chen] = [await signUp(test, '白老师'), await signUp(test, '小陈')];
      const answers = await Promise.all([accept(bai, token), accept(chen, token)]);
      expect((await Promise.all(answers.map(statusAndCode))).sort()).toEqual(['200', '404 link-over']);
      expect((await owner.call('readOrganisation', params)).members).toHaveLength(2);

      const second = await admit('第二位店长', 'owner');
      const left = await Promise.all([
        owner.send('DELETE', `${path}/members/${ownerId}`),
        second.visitor.send('DELETE', `${path}/members/${second.personId}`),
      ]);
      expect((await Promise.all(left.map(statusAndCode))).sort()).toEqual(['200', '409 last-owner']);

      const body = { eventId: eventId(), name: '只有一个' };
      const made = await Promise.all([1, 2, 3, 4].map(() => bai.call('createOrganisation', {}, body)));
      expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    },
  );

  it('keeps its last owner in place, and takes back the links of whoever may give them no more', async () => {
    const test = await openApp();
    const { owner, ownerId, params, path, invite, admit } = await founded(test);
    expect(await statusAndCode(await owner.send('PUT', `${path}/members/${ownerId}`, { role: 'member' }))).toBe(
      '409 last-owner',
    );
    const hr = await admit('招聘的人', 'recruiter');
    const links = [await invite('trainer', hr.visitor), await invite('member', hr.visitor)];
    expect(await statusAndCode(await hr.visitor.send('PUT', `${path}/members/${hr.personId}`, { role: 'owner' }))).toBe(
      '403 not-allowed',
    );
    await owner.call('removeMember', { ...params, personId: hr.personId });
    expect(await statusAndCode(await hr.visitor.send('GET', path))).toBe('404 not-found');
    for (const token of links) expect(await statusAndCode(await accept(hr.visitor, token))).toBe('404 link-over');

    const heir = await admit('接班的人', 'member');
    await owner.call('changeRole', { ...params, personId: heir.personId }, { role: 'owner' });
    expect(await owner.call('changeRole', { ...params, personId: ownerId }, { role: 'interviewer' })).toMatchObject({
      myRole: 'interviewer',
      may: { rename: false, close: false, give: [] },
    });
    await owner.call('removeMember', { ...params, personId: ownerId });
    expect((await heir.visitor.call('readOrganisation', params)).members).toHaveLength(1);
  });

  it('closes to a row without words, and takes nothing of what its members made', async () => {
    const test = await openApp();
    const { owner, id, params, path, invite, admit } = await founded(test);
    const { visitor: bai } = await admit('白老师', 'trainer');
    await bai.call('practise', {}, { eventId: eventId(), questionId: 'b', answer: '非常抱歉' });
    await owner.call('renameOrganisation', params, { name: '改过的名字' });
    const open = await invite('member');
    await owner.call('closeOrganisation', params);

    expect(await statusAndCode(await owner.send('GET', path))).toBe('404 not-found');
    expect(await statusAndCode(await accept(bai, open))).toBe('404 link-over');
    expect(await owner.call('readAccount')).toMatchObject({ memberships: [] });
    expect((await bai.call('readPractice', { questionId: 'b' })).answers).toHaveLength(1);
    const { organisation, membership, invitation } = await dumpTables(test.db, 'sqlite');
    expect({ membership, invitation }).toEqual({ membership: [], invitation: [] });
    expect(organisation).toHaveLength(1);
    expect(organisation?.[0]).toContain(id);
    expect(JSON.stringify(organisation)).not.toMatch(/青禾|改过/);
  });

  it('is one of at most twenty of a person, with at most a hundred open links', async () => {
    const test = await openApp();
    const { owner, path } = await founded(test);
    const create = () => owner.send('POST', '/api/organisations', { eventId: eventId(), name: '又一个' });
    const invite = () => owner.send('POST', `${path}/invitations`, { role: 'member', note: '', days: 1 });
    for (const [ask, limit] of [
      [create, 19],
      [invite, 100],
    ] as const) {
      const answers = await Promise.all(Array.from({ length: limit + 3 }, ask));
      const codes = await Promise.all(answers.map(statusAndCode));
      expect(codes.filter((code) => code === '200')).toHaveLength(limit);
      expect(codes.filter((code) => code === '409 limit-reached')).toHaveLength(3);
    }
  });
});
