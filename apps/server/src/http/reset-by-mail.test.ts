import { describe, expect, it } from 'vitest';
import { catchMail } from '../fixtures/catch-mail.ts';
import { makeTestApp, readError, visit } from '../fixtures/test-app.ts';

const EMAIL = 'anne@example.com';
const PASSWORD = '月亮掉进了我的咖啡杯里';
const NEW_PASSWORD = '三只企鹅在打乒乓球吗';
const FROM = '面面俱到 <no-reply@mianmian.test>';

describe('a new password by mail', () => {
  it('comes by a link that works once within half an hour and tells nobody who has an account', async () => {
    const { smtpUrl, mails } = await catchMail();
    const mail = { smtpUrl, from: FROM };
    const { app, db, world, logged, mailsSent } = await makeTestApp({ mail, publicOrigin: 'https://mianmian.test' });
    const anne = visit(app);
    await anne.call('signUp', {}, { email: EMAIL, password: PASSWORD, name: '安妮·某某' });
    expect(await anne.call('readAccount')).toMatchObject({ sendsMail: true });

    const known = await visit(app).send('POST', '/api/account/reset-mail', { email: 'Anne@Example.com' });
    const unknown = await visit(app).send('POST', '/api/account/reset-mail', { email: 'nobody@example.com' });
    expect([known.status, await known.json()]).toEqual([unknown.status, await unknown.json()]);
    await mailsSent();
    expect(mails).toHaveLength(1);
    const [letter] = mails;
    expect(letter?.to).toEqual([EMAIL]);
    expect(letter?.raw).toContain('no-reply@mianmian.test');
    expect(letter?.text).toContain('30 分钟');
    expect(letter?.text).not.toContain('安妮');
    const token = /https:\/\/mianmian\.test\/reset\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
    expect(token.length).toBeGreaterThanOrEqual(43);
    expect(JSON.stringify(await db.selectFrom('password_reset').selectAll().execute())).not.toContain(token);
    expect(logged.join('')).not.toMatch(/anne@|nobody@/i);

    const reset = (newPassword: string) => visit(app).send('POST', '/api/account/reset', { token, newPassword });
    expect(await readError(await reset('1234567890'))).toMatchObject({ code: 'weak-password' });
    const twice = await Promise.all([reset(NEW_PASSWORD), reset(NEW_PASSWORD)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(await readError(await reset(NEW_PASSWORD))).toMatchObject({ code: 'link-over' });
    expect(await anne.call('readAccount')).toMatchObject({ kind: 'nobody' });
    await anne.call('signIn', {}, { email: EMAIL, password: NEW_PASSWORD, guestWork: 'leave' });

    await anne.call('requestReset', {}, { email: EMAIL });
    await mailsSent();
    const late = /\/reset\/([\w-]+)/.exec(mails[1]?.text ?? '')?.[1] ?? '';
    world.clock.advance(30 * 60_000);
    const over = await visit(app).send('POST', '/api/account/reset', { token: late, newPassword: PASSWORD });
    expect(await readError(over)).toMatchObject({ status: 404, code: 'link-over' });
    await anne.call('requestReset', {}, { email: EMAIL });
    expect(await readError(await anne.send('POST', '/api/account/reset-mail', { email: EMAIL }))).toMatchObject({
      code: 'too-many',
    });
  });

  it('says so when the server sends none, and when a letter box cannot be reached all goes on', async () => {
    const none = await makeTestApp();
    const path = '/api/account/reset-mail';
    expect(await readError(await visit(none.app).send('POST', path, { email: EMAIL }))).toMatchObject({
      status: 503,
      code: 'no-mail',
    });
    const { app, logged, mailsSent } = await makeTestApp({ mail: { smtpUrl: 'smtp://127.0.0.1:1', from: FROM } });
    const anne = visit(app);
    await anne.call('signUp', {}, { email: EMAIL, password: PASSWORD, name: '安妮' });
    await anne.call('requestReset', {}, { email: EMAIL });
    await mailsSent();
    expect(logged.join('')).toContain('a mail could not be sent');
    expect(logged.join('')).not.toContain('anne@');
  });
});
