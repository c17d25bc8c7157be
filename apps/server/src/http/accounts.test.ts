import { describe, expect, it } from 'vitest';
import { makeTestApp, visit } from '../fixtures/test-app.ts';

const EMAIL = 'Xiao.Chen@example.com';
const PASSWORD = '月亮掉进了我的咖啡杯里';
const eventId = () => crypto.randomUUID();

const ANNE = { email: EMAIL, password: PASSWORD, name: '小陈' };

describe('signing up', () => {
  it("keeps a guest's work: the same person signs in from then on, and the guest is gone", async () => {
    const { app, db } = await makeTestApp();
    const guest = visit(app);
    expect(await guest.call('readAccount')).toEqual({ kind: 'nobody', sendsMail: false });
    const sitting = await guest.call('startSitting', {}, { eventId: eventId(), paperId: 'paper', form: 'full' });
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
    expect(guest.cookie()).not.toBe(cookie);
    expect((await guest.call('listSittings')).sittings.map(({ id }) => id)).toEqual([sitting.id]);
    expect(await db.selectFrom('person').selectAll().execute()).toHaveLength(1);
    expect(await db.selectFrom('auth_user').select('email').execute()).toEqual([{ email: EMAIL.toLowerCase() }]);

    const elsewhere = visit(app);
    await elsewhere.call('signIn', {}, { email: EMAIL, password: PASSWORD, guestWork: 'bring' });
    expect(await elsewhere.call('readSitting', { sittingId: sitting.id })).toMatchObject({ id: sitting.id });
  });
});
