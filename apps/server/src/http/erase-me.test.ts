import type { Passwords } from '@mianmian/application/ports/passwords';
import { describe, expect, it } from 'vitest';
import { dumpTables } from '../fixtures/dump-tables.ts';
import { makeTestApp, readError, visit } from '../fixtures/test-app.ts';

const START = { eventId: 'start-0001', paperId: 'paper', form: 'full' } as const;
const PASSWORD = '月亮掉进了我的咖啡杯里';
const ANNE = { email: 'anne@example.com', password: PASSWORD, name: '安' };

/** The real ones are slow on purpose. */
const QUICK: Passwords = {
  hash: async (password) => `hash of ${password}`,
  verify: async (hash, password) => hash === `hash of ${password}`,
  isCommon: () => false,
};

describe('erasing oneself', () => {
  it('takes the word typed, then a guest, their work and the links to it are gone', async () => {
    const { app, db } = await makeTestApp();
    const guest = visit(app);
    const { id } = await guest.call('startSitting', {}, START);
    await guest.call('handIn', { sittingId: id }, { eventId: 'hand-00001' });
    const { token } = await guest.call('share', {}, { kind: 'paper', id, days: 1, name: '' });
    const slip = await guest.send('POST', '/api/my-data/erase', { confirm: '删' });
    expect(await readError(slip)).toMatchObject({ code: 'bad-request' });

    const cookie = guest.cookie();
    const { erasedAt, goneAt } = await guest.call('eraseMe', {}, { confirm: '删除' });
    expect((goneAt - erasedAt) / 86_400_000).toBe(35);
    expect(guest.cookie()).toBe('');
    expect(await readError(await visit(app).send('GET', `/api/shared/${token}`))).toMatchObject({ code: 'link-over' });
    const again = await visit(app).send('GET', `/api/sittings/${id}`, undefined, { cookie });
    expect(await readError(again)).toMatchObject({ code: 'not-signed-in' });
    const { erasure, server_state, asked_question, ...rest } = await dumpTables(db, 'sqlite');
    expect(Object.values(rest).flat()).toEqual([]);
    expect(erasure).toHaveLength(1);
  });

  it('asks an account for its password, slower and slower, and ends it on every device', async () => {
    const { app, world } = await makeTestApp({ ports: { passwords: QUICK } });
    const phone = visit(app);
    await phone.call('startSitting', {}, START);
    await phone.call('signUp', {}, ANNE);
    const laptop = visit(app);
    await laptop.call('signIn', {}, { email: ANNE.email, password: PASSWORD, guestWork: 'leave' });
    for (const password of [undefined, '', 'wrong', 'wrong', 'wrong']) {
      const refused = await phone.send('POST', '/api/my-data/erase', { confirm: '删除', password });
      expect(await readError(refused)).toMatchObject({ code: 'wrong-credentials' });
    }
    const braked = await phone.send('POST', '/api/my-data/erase', { confirm: '删除', password: PASSWORD });
    expect(await readError(braked)).toMatchObject({ code: 'too-many' });
    expect((await phone.call('listSittings')).sittings).toHaveLength(1);
    world.clock.advance(60_000);
    await phone.call('eraseMe', {}, { confirm: '删除', password: PASSWORD });
    const left = await laptop.send('GET', '/api/account/sessions');
    expect(await readError(left)).toMatchObject({ code: 'not-signed-in' });
    const wrong = await laptop.send('POST', '/api/account/sign-in', {
      email: ANNE.email,
      password: PASSWORD,
      guestWork: 'leave',
    });
    expect(await readError(wrong)).toMatchObject({ code: 'wrong-credentials' });
    await visit(app).call('signUp', {}, ANNE);
  });

  it('buries with an account the guests whose work and links it took over', async () => {
    const { app, db } = await makeTestApp({ ports: { passwords: QUICK } });
    await visit(app).call('signUp', {}, ANNE);
    const guest = visit(app);
    const { id } = await guest.call('startSitting', {}, START);
    await guest.call('handIn', { sittingId: id }, { eventId: 'hand-00001' });
    const { token } = await guest.call('share', {}, { kind: 'paper', id, days: 1, name: '' });
    const people = await db.selectFrom('person').select('id').execute();
    await guest.call('signIn', {}, { email: ANNE.email, password: PASSWORD, guestWork: 'bring' });
    expect((await guest.call('listShares')).shares).toMatchObject([{ of: id }]);
    await visit(app).call('readShared', { token });
    await guest.call('eraseMe', {}, { confirm: '删除', password: PASSWORD });
    const buried = await db.selectFrom('erasure').select('erased_id').execute();
    expect(new Set(buried.map(({ erased_id }) => erased_id))).toEqual(new Set(people.map((person) => person.id)));
    expect(await readError(await visit(app).send('GET', `/api/shared/${token}`))).toMatchObject({ code: 'link-over' });
  });
});
