import { DAY_MS } from '@mianmian/core/shared/instant';
import { describe, expect, it } from 'vitest';
import { DESK_TEST, hearOut, nextEventId, openTutorial } from '../fixtures/desk-visitor.ts';
import { makeTestApp, readError, visit } from '../fixtures/test-app.ts';

const ANSWER = '非常抱歉，明天换新。';

async function handedIn() {
  const test = await makeTestApp();
  const owner = visit(test.app);
  const { id } = await owner.call('startSitting', {}, { eventId: 'start-0001', paperId: 'paper', form: 'full' });
  const saving = { eventId: 'save-00001', questionId: 'a', text: ANSWER, baseRevision: 0 };
  await owner.call('saveAnswer', { sittingId: id }, saving);
  const link = { kind: 'paper', id, days: 7, name: '小安' } as const;
  return { ...test, owner, id, link, hand: () => owner.call('handIn', { sittingId: id }, { eventId: 'hand-00001' }) };
}

/** Every string and key of a JSON text that looks like one of our ids. */
const idsIn = (text: string) => text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];

describe('the link to a paper’s report', () => {
  it('is made after the end only, shows what was written and earned, and counts how often', async () => {
    const { app, db, owner, id, link, hand } = await handedIn();
    const early = await owner.send('POST', '/api/shares', link);
    expect(await readError(early)).toMatchObject({ status: 409, code: 'not-finished' });
    await hand();
    const { token, shareId, expiresAt } = await owner.call('share', {}, link);

    const stranger = visit(app);
    const seen = await stranger.call('readShared', { token });
    expect(seen).toMatchObject({ name: '小安', expiresAt, shared: { kind: 'paper' } });
    const report = await owner.call('readReport', { sittingId: id });
    if (seen.shared.kind !== 'paper') throw new Error('a paper was shared');
    expect(seen.shared.report.points).toBe(report.points);
    expect(seen.shared.report.questions.map(({ points, assessed }) => [points, assessed.answer])).toEqual(
      report.questions.map(({ points, assessed }) => [points, assessed.answer]),
    );
    expect(stranger.cookie()).toBe('');
    await stranger.call('readShared', { token });
    const { shares } = await owner.call('listShares');
    expect(shares).toMatchObject([{ id: shareId, kind: 'paper', of: id, title: '小卷', name: '小安', opened: 2 }]);
    const rows = JSON.stringify(await db.selectFrom('share').selectAll().execute());
    expect(rows).not.toContain(token);
  });

  it('gives away neither ids, model answers nor advice, and stays out of indexes, caches and referrers', async () => {
    const { app, owner, link, hand } = await handedIn();
    await hand();
    const { token } = await owner.call('share', {}, link);
    const response = await visit(app).send('GET', `/api/shared/${token}`);
    const text = await response.text();
    expect(text).toContain(ANSWER);
    expect(idsIn(text)).toEqual([]);
    for (const secret of ['后天回访', '先安抚', '说好', 'when.back']) expect(text).not.toContain(secret);
    for (const path of [`/api/shared/${token}`, `/shared/${token}`, '/invitations/abc', '/reset/abc']) {
      const { headers } = await visit(app).send('GET', path);
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('that is wrong, revoked, expired or whose owner is gone says the same', async () => {
    const { app, world, owner, link, hand } = await handedIn();
    await hand();
    const revoked = await owner.call('share', {}, link);
    const expiring = await owner.call('share', {}, link);
    await owner.call('revokeShare', { shareId: revoked.shareId });
    await owner.call('revokeShare', { shareId: revoked.shareId });
    expect((await owner.call('listShares')).shares.map(({ id }) => id)).toEqual([expiring.shareId]);
    world.clock.advance(7 * DAY_MS - 1);
    await visit(app).call('readShared', { token: expiring.token });
    world.clock.advance(1);
    const answers = ['wrong', revoked.token, expiring.token].map(async (token) => {
      const response = await visit(app).send('GET', `/api/shared/${token}`);
      return [response.status, await response.text()] as const;
    });
    const [first, ...others] = await Promise.all(answers);
    expect(first?.[0]).toBe(404);
    expect(first?.[1]).toContain('link-over');
    for (const other of others) expect(other).toEqual(first);
  });

  it('is nobody else’s to make, see or revoke, and there are so many at most', async () => {
    const { app, owner, link, hand } = await handedIn();
    await hand();
    const { shareId } = await owner.call('share', {}, link);
    const other = visit(app);
    await other.call('startSitting', {}, { eventId: 'start-0002', paperId: 'paper', form: 'full' });
    expect(await readError(await other.send('POST', '/api/shares', link))).toMatchObject({ code: 'not-found' });
    expect(await readError(await other.send('DELETE', `/api/shares/${shareId}`))).toMatchObject({ code: 'not-found' });
    expect(await other.call('listShares')).toEqual({ shares: [] });
    expect(await visit(app).call('listShares')).toEqual({ shares: [] });
    for (let more = 0; more < 19; more += 1) await owner.call('share', {}, link);
    expect(await readError(await owner.send('POST', '/api/shares', link))).toMatchObject({ code: 'limit-reached' });
    await owner.call('revokeShare', { shareId });
    await owner.call('share', {}, link);
  });
});

describe('the link to a desk’s report', DESK_TEST, () => {
  it('shows the chats as they went, without seed, variant, good path and facts not found', async () => {
    const { server, visitor, run, at } = await openTutorial();
    const link = { kind: 'desk', id: run.id, days: 1, name: '' } as const;
    await hearOut(server, at);
    await at.say('您好，请问有什么可以帮您？');
    expect(await readError(await visitor.send('POST', '/api/shares', link))).toMatchObject({ code: 'not-finished' });
    await at.finish();
    const { token } = await visitor.call('share', {}, link);
    const response = await visit(server.app).send('GET', `/api/shared/${token}`);
    const text = await response.text();
    expect(idsIn(text)).toEqual([]);
    const { shared } = await visit(server.app).call('readShared', { token });
    if (shared.kind !== 'desk') throw new Error('a desk was shared');
    const report = await visitor.call('readDeskReport', { runId: run.id });
    expect(shared.report.events).toEqual(report.events);
    expect(shared.report.chats.map(({ score }) => score)).toEqual(report.chats.map(({ score }) => score));
    for (const key of ['seed', 'variant', 'bestPath', 'runId'])
      expect(Object.keys(JSON.parse(text).shared.report)).not.toContain(key);
    for (const { facts } of shared.report.chats) expect(facts.all.every(({ isFound }) => isFound)).toBe(true);
    for (const { text: good } of report.bestPath) expect(text).not.toContain(good);
  });

  it('is not made of a run that a program drove', async () => {
    const { app } = await makeTestApp();
    const driver = visit(app);
    const started = await driver.call('startAgentRun', {}, { eventId: nextEventId(), scenarioId: 'tutorial', seed: 1 });
    await driver.call('actAsAgent', { runId: started.runId }, { eventId: nextEventId(), action: { finish: true } });
    const link = { kind: 'desk', id: started.runId, days: 1, name: '' };
    expect(await readError(await driver.send('POST', '/api/shares', link))).toMatchObject({ code: 'not-found' });
  });
});
