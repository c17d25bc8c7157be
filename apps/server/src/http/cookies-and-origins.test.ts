import { ENDPOINTS } from '@mianmian/contract/endpoints';
import { describe, expect, it } from 'vitest';
import { makeTestApp, readError, visit } from '../fixtures/test-app.ts';

const ORIGIN = 'https://mianmian.test';
const ANNE = { email: 'anne@example.com', password: '月亮掉进了我的咖啡杯里', name: '安妮' };

describe('the cookies of a sign-in', () => {
  it('are for this site’s server alone, over TLS where the site is', async () => {
    for (const publicOrigin of [ORIGIN, null]) {
      const { app } = await makeTestApp({ publicOrigin });
      const headers = {
        'content-type': 'application/json',
        ...(publicOrigin === null ? {} : { origin: publicOrigin }),
      };
      const signedUp = await app.request('/api/account/sign-up', {
        method: 'POST',
        headers,
        body: JSON.stringify(ANNE),
      });
      expect(signedUp.status).toBe(200);
      const cookies = signedUp.headers.getSetCookie();
      expect(cookies.length).toBe(2);
      for (const cookie of cookies) {
        expect(cookie).toMatch(/; HttpOnly/i);
        expect(cookie).toMatch(/; SameSite=Lax/i);
        expect(cookie).not.toMatch(/Domain=/i);
        expect([/^__Secure-mianmian\./.test(cookie), /; Secure/i.test(cookie)]).toEqual([
          publicOrigin !== null,
          publicOrigin !== null,
        ]);
      }
      expect(signedUp.headers.has('strict-transport-security')).toBe(publicOrigin !== null);
      expect(signedUp.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('with a word changed name nobody', async () => {
    const { app } = await makeTestApp();
    const anne = visit(app);
    await anne.call('signUp', {}, ANNE);
    for (const cookie of [
      anne.cookie().replace(/(?<=session_token=.{5})./, (letter) => (letter === 'x' ? 'y' : 'x')),
      anne.cookie().replace('session_token=', 'session_token=x'),
      'mianmian.session_token=not-signed',
    ]) {
      const read = await app.request('/api/account', { headers: { cookie } });
      expect(await read.json()).toEqual({ kind: 'nobody', sendsMail: false });
    }
  });
});

describe('a session', () => {
  it('in use goes on, a day at a time, and is over after thirty without', async () => {
    const { app, db } = await makeTestApp();
    const anne = visit(app);
    await anne.call('signUp', {}, ANNE);
    const day = 86_400_000;
    const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();
    const { sessions } = await anne.call('listSessions');
    await db.updateTable('person').set({ seen_at: 0 }).execute();
    await db
      .updateTable('auth_session')
      .set({ updatedAt: inDays(-2), expiresAt: inDays(28) })
      .execute();

    const read = await anne.send('GET', '/api/account');
    expect(read.headers.getSetCookie().join()).toContain('session_token=');
    const kept = await db.selectFrom('auth_session').selectAll().executeTakeFirstOrThrow();
    expect(kept.id).toBe(sessions[0]?.id);
    expect(Math.round((Date.parse(kept.expiresAt) - Date.now()) / day)).toBe(30);
    expect((await db.selectFrom('person').select('seen_at').executeTakeFirstOrThrow()).seen_at).toBeGreaterThan(0);
    expect((await anne.send('GET', '/api/account')).headers.getSetCookie()).toEqual([]);

    await db
      .updateTable('auth_session')
      .set({ expiresAt: inDays(-1 / day) })
      .execute();
    expect(await anne.call('readAccount')).toMatchObject({ kind: 'nobody' });
  });
});

describe('a write from a page of another site', () => {
  it('is refused on every route that writes, and changes nothing', async () => {
    const { app, db } = await makeTestApp({ publicOrigin: ORIGIN });
    const anne = visit(app);
    await anne.send('POST', '/api/account/sign-up', ANNE, { origin: ORIGIN });
    const writes = Object.values(ENDPOINTS).filter(({ method }) => method !== 'GET');
    expect(writes.length).toBeGreaterThan(20);
    for (const { method, path } of writes) {
      for (const origin of ['https://elsewhere.test', 'null', 'http://mianmian.test']) {
        const filled = path.replaceAll(/:\w+/g, 'some-id');
        const refused = await readError(await anne.send(method, filled, {}, { origin }));
        expect({ path, status: refused.status, code: refused.code }).toEqual({
          path,
          status: 403,
          code: 'forbidden-origin',
        });
      }
    }
    expect(await db.selectFrom('auth_session').select('id').execute()).toHaveLength(1);
  });
});
