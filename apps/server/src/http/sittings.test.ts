import { expireSittings } from '@mianmian/application/use-cases/paper/expire-sittings';
import { beatHeart } from '@mianmian/application/use-cases/server/beat-heart';
import { creditDowntime } from '@mianmian/application/use-cases/server/credit-downtime';
import { CLOCK } from '@mianmian/core/access/can';
import { MINUTE_MS, SECOND_MS } from '@mianmian/core/shared/instant';
import { describe, expect, it } from 'vitest';
import { makeTestApp, readError, type Visitor, visit } from '../fixtures/test-app.ts';

const GOOD = '非常抱歉，明天换新，后天回访。';
const START = { eventId: 'start-0001', paperId: 'paper', form: 'full' } as const;

let count = 0;
const eventId = () => {
  count += 1;
  return `event-${String(count).padStart(6, '0')}`;
};
const save = (visitor: Visitor, sittingId: string, text: string, baseRevision = 0, id = eventId()) =>
  visitor.call('saveAnswer', { sittingId }, { eventId: id, questionId: 'a', text, baseRevision });
const trySave = (visitor: Visitor, sittingId: string, text: string, baseRevision = 0, id = eventId()) =>
  visitor.send('POST', `/api/sittings/${sittingId}/answers`, { eventId: id, questionId: 'a', text, baseRevision });

async function startedByGuest() {
  const test = await makeTestApp();
  const guest = visit(test.app);
  const sitting = await guest.call('startSitting', {}, START);
  return { ...test, guest, sitting };
}

describe('a guest', () => {
  it('is made by starting a sitting and is known again by the cookie', async () => {
    const { guest, sitting } = await startedByGuest();
    expect(guest.cookie()).toMatch(/^mianmian\.session_token=/);
    expect((await guest.call('listSittings')).sittings.map(({ id }) => id)).toEqual([sitting.id]);
  });

  it('gets a cookie that no script reads and no other site sends, over https only where there is https', async () => {
    const { app } = await makeTestApp();
    const plain = await visit(app).send('POST', '/api/sittings', START);
    expect(plain.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax$/);
    const secure = await makeTestApp({ publicOrigin: 'https://mianmian.example' });
    const response = await visit(secure.app).send('POST', '/api/sittings', START);
    expect(response.headers.get('set-cookie')).toMatch(/^__Secure-mianmian.*; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('sits, hands in twice at once, and reads one report that scores again to the same bytes', async () => {
    const { guest, sitting } = await startedByGuest();
    const params = { sittingId: sitting.id };
    await save(guest, sitting.id, GOOD);
    const [one, two] = await Promise.all([
      guest.call('handIn', params, { eventId: eventId() }),
      guest.call('handIn', params, { eventId: eventId() }),
    ]);
    expect(two?.handedInAt).toBe(one?.handedInAt);
    const report = await guest.call('readReport', params);
    expect(report).toMatchObject({ points: 10, maxPoints: 25, unanswered: 2 });
    expect(await guest.call('rescore', params)).toMatchObject({ sameVersions: true, sameBytes: true });
  });

  it('who repeats a save after a lost response gets the first result', async () => {
    const { guest, sitting } = await startedByGuest();
    const first = await save(guest, sitting.id, GOOD, 0, 'the-same-id');
    expect(await save(guest, sitting.id, GOOD, 0, 'the-same-id')).toEqual(first);
    expect((await guest.call('readSitting', { sittingId: sitting.id })).answers).toHaveLength(1);
  });

  it('in a second tab is told what the server holds', async () => {
    const { guest, sitting } = await startedByGuest();
    await save(guest, sitting.id, '这边');
    expect(await readError(await trySave(guest, sitting.id, '那边'))).toMatchObject({
      status: 409,
      code: 'conflict',
      current: { revision: 1, text: '这边' },
    });
  });
});

describe('another guest', () => {
  it('finds nothing at any address of the first one', async () => {
    const { app, guest, sitting } = await startedByGuest();
    await save(guest, sitting.id, GOOD);
    const other = visit(app);
    await other.call('practise', {}, { eventId: eventId(), questionId: 'b', answer: '非常抱歉' });
    const base = `/api/sittings/${sitting.id}`;
    const body = { eventId: eventId() };
    const answers = await Promise.all([
      other.send('GET', base),
      trySave(other, sitting.id, '改'),
      other.send('POST', `${base}/hand-in`, body),
      other.send('GET', `${base}/report`),
      other.send('POST', `${base}/rescore`),
    ]);
    for (const answer of answers) expect(await readError(answer)).toMatchObject({ status: 404, code: 'not-found' });
    expect((await guest.call('readSitting', { sittingId: sitting.id })).status).toBe('open');
  });

  it('without any cookie, or with a forged one, is nobody', async () => {
    const { app, guest, sitting } = await startedByGuest();
    const path = `/api/sittings/${sitting.id}`;
    expect(await readError(await visit(app).send('GET', path))).toMatchObject({ status: 401, code: 'not-signed-in' });
    const forged = { cookie: guest.cookie().replace(/\.[^.]*$/, '.forged') };
    expect(await readError(await visit(app).send('GET', path, undefined, forged))).toMatchObject({ status: 401 });
  });

  it('without any cookie has nothing yet, which is no error', async () => {
    const { app } = await startedByGuest();
    const stranger = visit(app);
    expect(await stranger.call('listSittings')).toMatchObject({ sittings: [] });
    expect(await stranger.call('practiceOverview')).toEqual({ questions: [], competencies: [] });
    expect(await stranger.call('readPractice', { questionId: 'b' })).toEqual({ answers: [] });
    expect(await readError(await stranger.send('GET', '/api/practice/none'))).toMatchObject({ status: 404 });
    expect(stranger.cookie()).toBe('');
  });
});

describe('time', () => {
  it('hands in what is there when it is over, takes a late draft for a minute and nothing after', async () => {
    const { guest, sitting, world } = await startedByGuest();
    await save(guest, sitting.id, '抱歉抱歉');
    world.clock.advance(90 * MINUTE_MS + 59 * SECOND_MS);
    expect(await save(guest, sitting.id, GOOD, 1)).toMatchObject({ late: true, revision: 2 });
    world.clock.advance(2 * SECOND_MS);
    expect((await expireSittings(world, CLOCK, 10)).handedIn).toEqual([sitting.id]);
    expect(await readError(await trySave(guest, sitting.id, '再补一句', 2))).toMatchObject({
      status: 409,
      code: 'closed',
      message: expect.stringContaining('之前保存的答案都在'),
    });
    const report = await guest.call('readReport', { sittingId: sitting.id });
    expect(report).toMatchObject({ handedInBy: 'clock', points: 10 });
    expect(report.questions[0]).toMatchObject({ late: true, assessed: { answer: GOOD } });
  });

  it('during which the server was away is given back', async () => {
    const { guest, sitting, world } = await startedByGuest();
    await beatHeart(world, CLOCK);
    world.clock.advance(10 * MINUTE_MS);
    await creditDowntime(world, CLOCK);
    const { deadlineAt } = await guest.call('readSitting', { sittingId: sitting.id });
    expect(deadlineAt).toBe(sitting.deadlineAt + 10 * MINUTE_MS);
  });
});

describe('what was deleted before handing in', () => {
  it('is in no row of the database and in no line of the log', async () => {
    const { guest, sitting, db, logged } = await startedByGuest();
    await save(guest, sitting.id, '这句话我后来删掉了');
    await save(guest, sitting.id, GOOD, 1);
    const events = await db.selectFrom('sitting_event').selectAll().execute();
    expect(JSON.stringify(events)).not.toMatch(/抱歉|删掉/);
    await guest.call('handIn', { sittingId: sitting.id }, { eventId: eventId() });
    for (const table of ['sitting', 'sitting_event', 'draft', 'answer'] as const) {
      expect(JSON.stringify(await db.selectFrom(table).selectAll().execute())).not.toContain('删掉');
    }
    expect(await db.selectFrom('draft').selectAll().execute()).toEqual([]);
    expect(logged.join('')).not.toMatch(/删掉|抱歉/);
  });
});
