import { expireGuests } from '@mianmian/application/use-cases/account/expire-guests';
import { CLOCK } from '@mianmian/core/access/can';
import { describe, expect, it } from 'vitest';
import { ENGINES } from '../fixtures/open-test-database.ts';
import { makeTestApp, readError, type Visitor, visit } from '../fixtures/test-app.ts';

const EMAIL = 'Xiao.Chen@example.com';
const PASSWORD = '月亮掉进了我的咖啡杯里';
const NEW_PASSWORD = '三只企鹅在打乒乓球吗';
const ANNE = { email: EMAIL, password: PASSWORD, name: '小陈' };
const CREDENTIALS = { email: EMAIL, password: PASSWORD, guestWork: 'bring' };
const eventId = () => crypto.randomUUID();

const begin = (visitor: Visitor) =>
  visitor.call('startSitting', {}, { eventId: eventId(), paperId: 'paper', form: 'full' });
const practise = (visitor: Visitor, answer: string, event = eventId()) =>
  visitor.call('practise', {}, { eventId: event, questionId: 'a', answer });
const post = async (visitor: Visitor, path: string, body?: unknown) =>
  readError(await visitor.send('POST', `/api/account/${path}`, body));

describe('signing up', () => {
  it('keeps a guest’s work: the same person signs in from then on, and the guest is gone', async () => {
    const { app, db } = await makeTestApp();
    const guest = visit(app);
    expect(await guest.call('readAccount')).toEqual({ kind: 'nobody', sendsMail: false });
    const sitting = await begin(guest);
    expect(await guest.call('readAccount')).toMatchObject({ kind: 'guest', pieces: 1 });
    const cookie = guest.cookie();

    const { account, recoveryCodes } = await guest.call('signUp', {}, ANNE);
    expect(account).toEqual({
      kind: 'account',
      sendsMail: false,
      email: EMAIL.toLowerCase(),
      name: '小陈',
      recoveryCodesLeft: 10,
      memberships: [],
    });
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await guest.call('listSittings')).sittings.map(({ id }) => id)).toEqual([sitting.id]);
    expect(await db.selectFrom('person').select('id').execute()).toHaveLength(1);
    expect(await db.selectFrom('auth_user').select('email').execute()).toEqual([{ email: EMAIL.toLowerCase() }]);

    // The guest's cookie, which somebody may have put there, opens nothing any more.
    const old = await app.request('/api/sittings', { headers: { cookie } });
    expect(await old.json()).toMatchObject({ sittings: [] });

    const elsewhere = visit(app);
    await elsewhere.call('signIn', {}, CREDENTIALS);
    expect(await elsewhere.call('readSitting', { sittingId: sitting.id })).toMatchObject({ id: sitting.id });
  });

  it('that breaks off anywhere leaves a guest with all the work, and can be done again', async () => {
    for (const at of ['add', 'replaceGuest', 'replaceCodes'] as const) {
      let breaks = true;
      const { app, world, db } = await makeTestApp();
      const { transact } = world.store;
      Object.assign(world.store, {
        transact: (work: Parameters<typeof transact>[0]) =>
          transact((tx) => {
            const breakAfter = async (act: Promise<void>) => {
              await act;
              if (breaks) throw new Error('the process ends here');
            };
            const accounts: typeof tx.accounts = {
              ...tx.accounts,
              ...(at === 'replaceGuest' && {
                replaceGuest: (account, time) => breakAfter(tx.accounts.replaceGuest(account, time)),
              }),
            };
            const recovery: typeof tx.recovery = {
              ...tx.recovery,
              ...(at !== 'replaceGuest' && {
                replaceCodes: (person, hashes, time) => breakAfter(tx.recovery.replaceCodes(person, hashes, time)),
              }),
            };
            return work({ ...tx, accounts, recovery });
          }),
      });
      const guest = visit(app);
      if (at !== 'add') await begin(guest);
      expect(await post(guest, 'sign-up', ANNE)).toMatchObject({ status: 500, code: 'internal' });
      expect(await db.selectFrom('auth_user').where('isAnonymous', '=', 0).selectAll().execute()).toEqual([]);
      expect(await db.selectFrom('recovery_code').selectAll().execute()).toEqual([]);
      const pieces = at === 'add' ? 0 : 1;
      expect((await guest.call('listSittings')).sittings).toHaveLength(pieces);
      breaks = false;
      await guest.call('signUp', {}, ANNE);
      expect((await guest.call('listSittings')).sittings).toHaveLength(pieces);
    }
  });

  it('tells an address that is taken, a weak password, and who is signed in already', async () => {
    const { app } = await makeTestApp();
    const anne = visit(app);
    await anne.call('signUp', {}, ANNE);
    expect(await post(anne, 'sign-up', ANNE)).toMatchObject({ code: 'already-signed-in' });
    expect(await post(anne, 'sign-in', CREDENTIALS)).toMatchObject({ code: 'already-signed-in' });
    const other = visit(app);
    expect(await post(other, 'sign-up', { ...ANNE, email: EMAIL.toUpperCase() })).toMatchObject({
      code: 'email-taken',
    });
    const ben = { ...ANNE, email: 'ben@example.com' };
    for (const password of ['aaaaaaaaaaaa', '1234567890', 'woaini5201314']) {
      expect(await post(other, 'sign-up', { ...ben, password })).toMatchObject({ code: 'weak-password' });
    }
    const weak = { ...ANNE, email: 'wang.xiaoming@example.com', password: 'my-Wang.Xiaoming-pw' };
    expect(await post(other, 'sign-up', weak)).toMatchObject({ code: 'weak-password' });
    expect(await post(other, 'sign-up', { ...ben, password: 'too-short' })).toMatchObject({ code: 'bad-request' });
  });
});

describe('signing in', () => {
  it('brings a guest’s work along: papers, attempts numbered by time, whatever the writes were named', async () => {
    const { app, db, world } = await makeTestApp();
    const anne = visit(app);
    await anne.call('signUp', {}, ANNE);
    const named = eventId();
    await practise(anne, '抱歉', named);
    world.clock.advance(1_000);
    const guest = visit(app);
    await practise(guest, '抱歉，明天回访您', named);
    const sitting = await begin(guest);
    await guest.send('POST', `/api/sittings/${sitting.id}/answers`, {
      eventId: eventId(),
      questionId: 'b',
      baseRevision: 0,
      text: '很抱歉',
    });
    world.clock.advance(1_000);
    await practise(anne, '抱歉，明天');

    expect(await guest.call('signIn', {}, CREDENTIALS)).toMatchObject({ kind: 'account', name: '小陈' });
    expect(await guest.call('readSitting', { sittingId: sitting.id })).toMatchObject({ id: sitting.id });
    const { answers } = await anne.call('readPractice', { questionId: 'a' });
    expect(answers.map(({ attemptNumber }) => attemptNumber)).toEqual([3, 2, 1]);
    expect(await db.selectFrom('person').select('id').execute()).toHaveLength(1);
    expect(await db.selectFrom('workspace').select('id').execute()).toHaveLength(1);
    expect(await db.selectFrom('former_person').selectAll().execute()).toHaveLength(1);
    const homes = await db.selectFrom('draft').select('workspace_id').execute();
    const [workspace] = await db.selectFrom('workspace').select('id').execute();
    expect(homes).toEqual([{ workspace_id: workspace?.id }]);
  });

  it('leaves a guest’s work with the guest, whose cookie is over', async () => {
    const { app, db } = await makeTestApp();
    await visit(app).call('signUp', {}, ANNE);
    const guest = visit(app);
    await begin(guest);
    const cookie = guest.cookie();
    await guest.call('signIn', {}, { ...CREDENTIALS, guestWork: 'leave' });
    expect((await guest.call('listSittings')).sittings).toEqual([]);
    const old = await app.request('/api/sittings', { headers: { cookie } });
    expect(await old.json()).toMatchObject({ sittings: [] });
    expect(await db.selectFrom('sitting').select('id').execute()).toHaveLength(1);
  });

  it('tells a wrong password and an unknown address alike, and makes strangers wait, not the person’s own browser', async () => {
    const { app, world } = await makeTestApp();
    const own = visit(app);
    await own.call('signUp', {}, ANNE);
    await own.call('signOut');
    expect(await own.call('readAccount')).toMatchObject({ kind: 'nobody' });

    const stranger = visit(app);
    const wrong = { ...CREDENTIALS, password: 'not the password' };
    const unknown = { ...wrong, email: 'nobody@example.com' };
    const refused = await post(stranger, 'sign-in', wrong);
    expect(refused).toMatchObject({ status: 401, code: 'wrong-credentials' });
    expect(await post(stranger, 'sign-in', unknown)).toEqual(refused);

    const many = await Promise.all(Array.from({ length: 12 }, () => post(visit(app), 'sign-in', wrong)));
    expect(many.filter(({ code }) => code === 'wrong-credentials').length).toBe(4);
    expect(await post(stranger, 'sign-in', CREDENTIALS)).toMatchObject({ code: 'too-many', retryAfterSeconds: 5 });
    expect(await own.call('signIn', {}, CREDENTIALS)).toMatchObject({ kind: 'account' });

    world.clock.advance(5_000);
    expect(await stranger.call('signIn', {}, CREDENTIALS)).toMatchObject({ kind: 'account' });
    await stranger.call('signOut');
    expect(await post(stranger, 'sign-in', wrong)).toMatchObject({ code: 'wrong-credentials' });
  });
});

describe('a request that is under way', () => {
  it('while its guest goes over to an account is told that nobody asks any more', async () => {
    const { app, world, logged } = await makeTestApp();
    await visit(app).call('signUp', {}, ANNE);
    const guest = visit(app);
    await begin(guest);
    const cookie = guest.cookie();
    const { transact } = world.store;
    let waits = true;
    Object.assign(world.store, {
      transact: async (work: Parameters<typeof transact>[0]) => {
        if (waits) {
          waits = false;
          await guest.call('signIn', {}, CREDENTIALS);
        }
        return transact(work);
      },
    });
    const late = await app.request('/api/sittings', {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ eventId: eventId(), paperId: 'paper', form: 'full' }),
    });
    expect(await readError(late)).toMatchObject({ status: 401, code: 'not-signed-in' });
    expect((await guest.call('listSittings')).sittings).toHaveLength(1);
    expect(logged.join('')).not.toContain('a bug met a request');
  });
});

describe('the devices of an account', () => {
  it('are listed by name, and end one by one, all others at once, or with a new password', async () => {
    const { app, db } = await makeTestApp();
    const phone = visit(app);
    await phone.call('signUp', {}, ANNE);
    const laptop = visit(app);
    const agent = {
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36',
    };
    expect((await laptop.send('POST', '/api/account/sign-in', CREDENTIALS, agent)).status).toBe(200);

    const { sessions } = await laptop.call('listSessions');
    expect(sessions.map(({ device, isCurrent }) => [device, isCurrent])).toEqual([
      ['Chrome · Windows', true],
      ['未知设备', false],
    ]);
    expect(JSON.stringify(await db.selectFrom('auth_session').selectAll().execute())).not.toMatch(/Mozilla|127\.0/);

    const phones = { sessionId: sessions[1]?.id ?? '' };
    const ben = visit(app);
    await ben.call('signUp', {}, { ...ANNE, email: 'ben@example.com' });
    const path = `/api/account/sessions/${phones.sessionId}`;
    expect(await readError(await ben.send('DELETE', path))).toMatchObject({ code: 'not-found' });
    await laptop.call('endSession', phones);
    expect(await readError(await phone.send('GET', '/api/account/sessions'))).toMatchObject({ code: 'not-signed-in' });
    expect(await readError(await laptop.send('DELETE', path))).toMatchObject({ code: 'not-found' });

    await phone.call('signIn', {}, CREDENTIALS);
    await phone.call('endOtherSessions');
    expect(await laptop.call('readAccount')).toMatchObject({ kind: 'nobody' });
    await laptop.call('signIn', {}, CREDENTIALS);
    const change = { password: PASSWORD, newPassword: NEW_PASSWORD };
    expect(await post(laptop, 'password', { ...change, password: 'wrong one' })).toMatchObject({
      code: 'wrong-credentials',
    });
    expect(await post(laptop, 'password', { ...change, newPassword: '1234567890' })).toMatchObject({
      code: 'weak-password',
    });
    await laptop.call('changePassword', {}, change);
    expect(await phone.call('readAccount')).toMatchObject({ kind: 'nobody' });
    expect(await laptop.call('readAccount')).toMatchObject({ kind: 'account' });
    expect(await post(phone, 'sign-in', CREDENTIALS)).toMatchObject({ code: 'wrong-credentials' });
    expect(await ben.call('readAccount')).toMatchObject({ email: 'ben@example.com' });
  });

  it('are no guest’s to ask for', async () => {
    const { app } = await makeTestApp();
    const guest = visit(app);
    await begin(guest);
    for (const [method, path] of [
      ['GET', 'sessions'],
      ['DELETE', 'sessions'],
      ['DELETE', 'sessions/any'],
      ['POST', 'sign-out'],
    ] as const) {
      expect(await readError(await guest.send(method, `/api/account/${path}`))).toMatchObject({
        code: 'account-needed',
      });
    }
  });
});

describe('a recovery code', () => {
  it('lets one in once: of ten at the same moment one sets the password, and every device is signed out', async () => {
    const { app, db, world } = await makeTestApp();
    const anne = visit(app);
    const [code = '', second = ''] = (await anne.call('signUp', {}, ANNE)).recoveryCodes;
    const rows = JSON.stringify(await db.selectFrom('recovery_code').selectAll().execute());
    expect(rows).not.toContain(code.replaceAll('-', ''));
    expect(rows).not.toContain(code);

    const body = { email: EMAIL, code: code.toLowerCase().replaceAll('-', ' '), newPassword: NEW_PASSWORD };
    const tries = await Promise.all(
      Array.from({ length: 4 }, () => visit(app).send('POST', '/api/account/recover', body)),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
    expect(await anne.call('readAccount')).toMatchObject({ kind: 'nobody' });
    expect(await post(anne, 'sign-in', CREDENTIALS)).toMatchObject({ code: 'wrong-credentials' });
    expect(await anne.call('signIn', {}, { ...CREDENTIALS, password: NEW_PASSWORD })).toMatchObject({
      recoveryCodesLeft: 9,
    });

    world.clock.advance(600_000);
    const renewed = await anne.call('renewRecoveryCodes', {}, { password: NEW_PASSWORD });
    expect(renewed.recoveryCodes).toHaveLength(10);
    const wrong = { email: EMAIL, code: second, newPassword: PASSWORD };
    const refused = await post(visit(app), 'recover', wrong);
    expect(refused).toMatchObject({ status: 401, code: 'wrong-credentials' });
    expect(await post(visit(app), 'recover', { ...wrong, email: 'nobody@example.com' })).toEqual(refused);
    expect(await post(visit(app), 'recover', { ...wrong, newPassword: '1234567890' })).toMatchObject({
      code: 'weak-password',
    });
  });
});

describe('a guest', () => {
  it('is told until when the work is kept, and erased after that; accounts stay', async () => {
    const { app, world, db } = await makeTestApp();
    const guest = visit(app);
    await begin(guest);
    const day = 86_400_000;
    expect(await guest.call('readAccount')).toMatchObject({ expiresAt: world.clock.now() + 180 * day });
    const anne = visit(app);
    await anne.call('signUp', {}, ANNE);
    world.clock.advance(180 * day);
    expect(await expireGuests(world, CLOCK, 20)).toBe(0);
    world.clock.advance(1);
    expect(await expireGuests(world, CLOCK, 20)).toBe(1);
    expect(await db.selectFrom('sitting').selectAll().execute()).toEqual([]);
    expect(await guest.call('readAccount')).toMatchObject({ kind: 'nobody' });
    expect(await anne.call('readAccount')).toMatchObject({ kind: 'account' });
  });
});

describe('how much may be begun', () => {
  it('is so much in 24 hours, more for accounts, and a repeated request is no new one', async () => {
    const { app, db, world } = await makeTestApp();
    const guest = visit(app);
    const event = eventId();
    const first = await guest.call('startSitting', {}, { eventId: event, paperId: 'paper', form: 'full' });
    const row = await db.selectFrom('sitting').selectAll().executeTakeFirstOrThrow();
    const others = Array.from({ length: 59 }, (_, index) => ({
      ...row,
      id: `other-${index}`,
      start_event_id: `event-${index}`,
      status: 'handed-in',
      due_at: null,
    }));
    await db.insertInto('sitting').values(others).execute();
    const refused = await readError(
      await guest.send('POST', '/api/sittings', { eventId: eventId(), paperId: 'paper', form: 'full' }),
    );
    expect(refused).toMatchObject({ status: 409, code: 'limit-reached' });
    expect(refused.message).toContain('24 小时');
    expect(await guest.call('startSitting', {}, { eventId: event, paperId: 'paper', form: 'full' })).toMatchObject({
      id: first.id,
    });
    await practise(guest, '抱歉');
    await guest.call('signUp', {}, ANNE);
    await begin(guest);
    world.clock.advance(24 * 3_600_000);
    await begin(guest);
  });
});

describe.each(ENGINES)('an account on %s', (engine) => {
  it('is made once and brings work along once, however many ask at the same moment', async () => {
    const { app, db } = await makeTestApp({ engine });
    const guests = await Promise.all(
      ['抱歉', '抱歉，明天', '明天回访'].map(async (answer) => {
        const guest = visit(app);
        await practise(guest, answer);
        await begin(guest);
        return guest;
      }),
    );
    const signUps = await Promise.all(guests.map((guest) => guest.send('POST', '/api/account/sign-up', ANNE)));
    expect(signUps.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await Promise.all(
      guests.filter((_, index) => signUps[index]?.status === 409).map((guest) => guest.call('signIn', {}, CREDENTIALS)),
    );
    const { answers } = await (guests[0] ?? visit(app)).call('readPractice', { questionId: 'a' });
    expect(answers.map(({ attemptNumber }) => attemptNumber).sort()).toEqual([1, 2, 3]);
    expect((await (guests[0] ?? visit(app)).call('listSittings')).sittings).toHaveLength(3);
    for (const table of ['person', 'workspace', 'auth_user'] as const) {
      expect(await db.selectFrom(table).select('id').execute()).toHaveLength(1);
    }
  });
});
