import { DESK_LIVE_PATH } from '@mianmian/contract/desk';
import { ENDPOINTS, type Endpoint } from '@mianmian/contract/endpoints';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nextEventId } from '../fixtures/desk-visitor.ts';
import { ENGINES, openTestDatabase } from '../fixtures/open-test-database.ts';
import { makeTestApp, visit } from '../fixtures/test-app.ts';
import { createLogger } from './create-logger.ts';

/** Fits as id, password and word alike; the Chinese half is what answers are made of. */
const MARKER = 'Zqx7marker0815';
const TEXT = `${MARKER}我把外婆的镯子弄丢了 "${MARKER}" '${MARKER}'`;
const MAIL = `${MARKER}@example.com`;

const anyBody = {
  ...{
    eventId: MARKER,
    paperId: MARKER,
    questionId: MARKER,
    form: 'full',
    baseRevision: 0,
    scenarioId: MARKER,
    mode: 'test',
  },
  ...{
    text: TEXT,
    answer: TEXT,
    name: TEXT,
    email: MAIL,
    password: MARKER,
    current: MARKER,
    next: MARKER,
    code: MARKER,
  },
  ...{ token: MARKER, role: 'member', confirm: MARKER, chat: MARKER, tool: MARKER, args: { key: TEXT } },
};

/** pino's number for it. */
const INFO = 30;
const logLine = z.object({
  level: z.number(),
  msg: z.string(),
  method: z.string(),
  route: z.string(),
  status: z.number(),
});

const expectNoMarker = (logged: readonly string[]): void => {
  const found = logged.filter((line) => line.includes(MARKER) || /[\u4e00-\u9fff]/.test(line));
  expect(found).toEqual([]);
};

describe('the log', () => {
  it('holds nothing of what a request carries, whichever route it goes to and however it ends', async () => {
    const { app, logged } = await makeTestApp();
    const visitor = visit(app);
    await visitor.call('startSitting', {}, { eventId: nextEventId(), paperId: 'paper', form: 'full' });
    const headers = { authorization: `Bearer ${MARKER}`, 'user-agent': MARKER, 'x-forwarded-for': MARKER };
    const routes: readonly Pick<Endpoint, 'method' | 'path'>[] = Object.values(ENDPOINTS);
    for (const { method, path } of [
      ...routes,
      { method: 'GET', path: DESK_LIVE_PATH },
      { method: 'GET', path: '/:page' },
    ]) {
      const filled = `${path.replaceAll(/:\w+/g, MARKER)}?q=${MARKER}&after=0`;
      const bodies = method === 'GET' ? [undefined] : [anyBody, `{"text":"${TEXT}`, { text: TEXT }];
      for (const body of bodies) await visitor.send(method, filled, body, headers);
    }
    expect(logged.length).toBeGreaterThan(Object.keys(ENDPOINTS).length);
    expectNoMarker(logged);
  });

  it('tells sign-ins and refusals apart from the other requests, by route and status alone', async () => {
    const { app, logged } = await makeTestApp();
    const visitor = visit(app);
    await visitor.send('POST', '/api/account/sign-in', { email: MAIL, password: MARKER, guestWork: 'leave' });
    await visitor.send('POST', '/api/account/sessions', undefined, { origin: 'https://elsewhere.example' });
    await visitor.send('GET', '/api/papers');
    const lines = logged.map((line) => logLine.parse(JSON.parse(line))).filter(({ level }) => level >= INFO);
    expect(lines).toEqual([
      { level: INFO, msg: 'access', method: 'POST', route: '/api/account/sign-in', status: 401 },
      { level: INFO, msg: 'access', method: 'POST', route: expect.any(String), status: 403 },
    ]);
  });

  it('tells of a bug its kind and place, not what it stumbled over', async () => {
    const logged: string[] = [];
    const logger = createLogger('debug', { write: (line) => logged.push(line) });
    const throwers = [
      () => JSON.parse(`{"answer": "${TEXT}" ${MARKER}`),
      () => new URL(TEXT),
      () => BigInt(TEXT),
      () => {
        throw Object.assign(new Error(`550 no mailbox <${MAIL}> ${MAIL}`, { cause: new Error(`"${TEXT}"`) }), {
          sent: TEXT,
        });
      },
      () => {
        throw TEXT;
      },
    ];
    for (const thrower of throwers) {
      try {
        thrower();
      } catch (error) {
        logger.error({ err: error }, 'a bug');
      }
    }
    expect(logged.length).toBe(throwers.length);
    expectNoMarker(logged);
    expect(JSON.parse(logged[3] ?? '')).toMatchObject({
      err: {
        type: 'Error',
        message: '550 no mailbox …',
        stack: expect.arrayContaining([expect.stringMatching(/private-logs/)]),
      },
    });
  });

  it.each(ENGINES)('holds nothing of a value that %s refused', async (engine) => {
    const logged: string[] = [];
    const logger = createLogger('debug', { write: (line) => logged.push(line) });
    const db = await openTestDatabase(engine);
    const workspace = { id: TEXT, kind: TEXT, created_at: 1 };
    await db.insertInto('workspace').values(workspace).execute();
    const refused = [
      db.insertInto('workspace').values(workspace).execute(),
      db
        .insertInto('draft')
        .values({ workspace_id: TEXT, sitting_id: TEXT, question_id: TEXT, text: TEXT, revision: 1, saved_at: 1 })
        .execute(),
      sql`select ${TEXT} from nothing_of_this_name where x = ${TEXT}`.execute(db),
      sql`insert into workspace (id, kind, created_at) values (${MARKER}, ${TEXT}, null)`.execute(db),
    ];
    for (const outcome of await Promise.allSettled(refused)) {
      expect(outcome.status).toBe('rejected');
      if (outcome.status === 'rejected') logger.error({ err: outcome.reason }, 'a query failed');
    }
    expect(logged.length).toBe(refused.length);
    expectNoMarker(logged);
  });
});
