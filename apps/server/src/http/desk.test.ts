import { ContentBroken } from '@mianmian/application/ports/content-broken';
import { tickDesks } from '@mianmian/application/use-cases/desk/tick-desks';
import { beatHeart } from '@mianmian/application/use-cases/server/beat-heart';
import { creditDowntime } from '@mianmian/application/use-cases/server/credit-downtime';
import { CLOCK } from '@mianmian/core/access/can';
import { describe, expect, it } from 'vitest';
import { DESK_TEST, hearOut, nextEventId, openTutorial, pass, sitAt, TYPED } from '../fixtures/desk-visitor.ts';
import { shippedDesk } from '../fixtures/shipped-desk.ts';
import { makeTestApp, readError, visit } from '../fixtures/test-app.ts';

describe('the desk', DESK_TEST, () => {
  it('lists its scenarios to anybody, the tutorial first', async () => {
    const { app } = await makeTestApp();
    const { scenarios } = await visit(app).call('listDeskScenarios');
    expect(scenarios[0]).toMatchObject({ id: 'tutorial', isTutorial: true, difficulty: 1, chats: 1 });
    expect(scenarios.find(({ id }) => id === 'peak-four-chats')).toMatchObject({ chats: 4, difficulty: 3 });
  });

  it('keeps its lobby and its runs while a scenario cannot be read, and goes on when it is mended', async () => {
    const whole = shippedDesk();
    const scenarios = whole.scenarios.filter(({ id }) => id !== 'tutorial');
    const broken = { ...whole, scenarios, brokenScenarioIds: new Set(['tutorial']) };
    let content: typeof broken | typeof whole | null = whole;
    const deskContent = () => {
      if (content === null) throw new ContentBroken('content/policies/yunji-2026.yaml:1 缺少 id');
      return content;
    };
    const { server, visitor, run, at } = await openTutorial('practice', { deskContent });
    await pass(server, 15_000);
    server.desk.cache.drop(run.id);
    content = broken;
    const { scenarios: listed } = await visitor.call('listDeskScenarios');
    expect(listed).toHaveLength(scenarios.length);
    expect((await visitor.call('listDeskRuns')).runs).toMatchObject([{ id: run.id, status: 'live' }]);
    const start = { eventId: nextEventId(), scenarioId: 'tutorial', mode: 'practice' };
    const refused = [
      await visitor.send('POST', '/api/desk/runs', start),
      await visitor.send('GET', `/api/desk/runs/${run.id}`),
    ];
    content = null;
    refused.push(await visitor.send('GET', '/api/desk/scenarios'));
    for (const each of refused) {
      const error = await readError(each);
      expect(error).toMatchObject({
        status: 503,
        code: 'not-ready',
        message: expect.stringContaining('内容文件有错误'),
      });
      expect(error.message).not.toContain('yunji');
    }
    content = broken;
    await pass(server, 3_000);
    content = whole;
    expect(await at.read()).toMatchObject({ status: 'live' });
    expect((await at.say('您好，在的')).event).toMatchObject({ kind: 'agent' });
  });

  it('lets the customer come and write by himself, answers a message once however often it is sent', async () => {
    const { server, run, at } = await openTutorial();
    expect(run).toMatchObject({ status: 'live', clock: { virtualMs: 0, isRunning: true }, mode: 'practice' });
    await pass(server, 15_000);
    const before = (await at.read()).events;
    expect(before.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['arrived', 'customer']));
    const eventId = nextEventId();
    const first = await at.say('您好，在的，我看一下您的订单', eventId);
    expect(first.event).toMatchObject({ kind: 'agent', chat: 'c1', atMs: 15_000, sequence: before.length + 1 });
    await pass(server, 1_000);
    const second = await at.say('您好，在的，我看一下您的订单', eventId);
    expect(second.event).toEqual(first.event);
    const events = (await at.read()).events;
    expect(events.filter(({ kind }) => kind === 'agent')).toHaveLength(1);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  });

  it('refuses an event id that comes back with other words', async () => {
    const { server, run, visitor, at } = await openTutorial();
    await pass(server, 15_000);
    const eventId = nextEventId();
    await at.say('您好', eventId);
    const body = { eventId, chat: 'c1', text: '别的话', typing: TYPED };
    const again = await visitor.send('POST', `/api/desk/runs/${run.id}/messages`, body);
    expect(await readError(again)).toMatchObject({ status: 400, code: 'bad-request' });
  });

  it('goes on as before when the process forgot everything, and tells the same events', async () => {
    const { server, run, at } = await openTutorial();
    await pass(server, 15_000);
    await at.say('您好，在的，我看一下您的订单');
    server.desk.cache.drop(run.id);
    await at.use('query_order', { key: '2603110201' });
    server.desk.cache.drop(run.id);
    await pass(server, 4_000);
    await at.say('您的台灯仓库安排在3月13日发出，也就是明天');
    server.desk.cache.drop(run.id);
    await pass(server, 10_000);
    const { events, status } = await at.read();
    expect(status).toBe('live');
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect(events.findLast(({ kind }) => kind === 'customer')?.sequence).toBeGreaterThan(4);
  });

  it('stops the clock while a practice is paused: nothing happens and nothing can be done', async () => {
    const { server, run, visitor, at } = await openTutorial();
    await pass(server, 15_000);
    const paused = await at.pause();
    expect(paused).toMatchObject({ status: 'paused', clock: { virtualMs: 15_000, isRunning: false } });
    const { events } = await at.read();
    await pass(server, 200_000);
    expect((await at.read()).events).toEqual(events);
    const body = { eventId: nextEventId(), chat: 'c1', text: '您好', typing: TYPED };
    const refused = await visitor.send('POST', `/api/desk/runs/${run.id}/messages`, body);
    expect(await readError(refused)).toMatchObject({ status: 409, code: 'desk-refused', message: /暂停/ });
    expect(await at.resume()).toMatchObject({ status: 'live', clock: { virtualMs: 15_000, isRunning: true } });
    await pass(server, 1_000);
    expect((await at.say('您好')).event.atMs).toBe(16_000);
  });

  it('never pauses a test, and shows no hints in one', async () => {
    const { run, visitor } = await openTutorial('test');
    expect(run.hints).toEqual([]);
    const refused = await visitor.send('POST', `/api/desk/runs/${run.id}/pause`, { eventId: nextEventId() });
    expect(await readError(refused)).toMatchObject({ status: 409, code: 'desk-refused', message: /不能暂停/ });
  });

  it('says in Chinese why it did not send, and sends nothing', async () => {
    const { server, run, visitor, at } = await openTutorial();
    await pass(server, 15_000);
    const { events } = await at.read();
    for (const [chat, text, why] of [
      ['c9', '您好', /没有这个会话/],
      ['c1', '   ', /没有写内容/],
    ] as const) {
      const body = { eventId: nextEventId(), chat, text, typing: TYPED };
      const refused = await visitor.send('POST', `/api/desk/runs/${run.id}/messages`, body);
      expect(await readError(refused)).toMatchObject({ status: 409, code: 'desk-refused', message: why });
    }
    expect((await at.read()).events).toEqual(events);
  });

  it('leaves a minute for records after the last customer has gone, then closes and grades', async () => {
    const { server, visitor, run, at } = await openTutorial();
    await hearOut(server, at);
    await at.say('您好，在的，请问有什么可以帮您？');
    await hearOut(server, at);
    await at.say('您的台灯仓库安排在3月13日发出，也就是明天');
    await hearOut(server, at);
    await at.close();
    const left = await at.read();
    // A press that comes after the end is answered with the end and leaves no trace.
    expect((await at.close()).event).toEqual(left.events.at(-1));
    expect((await at.read()).events).toEqual(left.events);
    expect(left.clock.closesAtMs).toBe(left.clock.virtualMs + 60_000);
    await pass(server, 50_000);
    const noted = await at.use('note', { customerId: 'c-xu', text: '问发货时间，已告知 3 月 13 日发出' });
    expect(noted.event).toMatchObject({ kind: 'tool', answer: { ok: true } });
    await pass(server, 11_000);
    expect(await at.read()).toMatchObject({ status: 'over', clock: { isRunning: false } });
    const late = { eventId: nextEventId(), chat: 'c1', tool: 'tag', args: { customerId: 'c-xu', tag: '晚了' } };
    const refused = await visitor.send('POST', `/api/desk/runs/${run.id}/actions`, late);
    expect(await readError(refused)).toMatchObject({ status: 409, code: 'closed', message: /已经结束/ });
    const { runs } = await visitor.call('listDeskRuns');
    expect(runs[0]).toMatchObject({ id: run.id, status: 'over', areGatesPassed: true });
    expect(runs[0]?.score).toBeGreaterThan(60);
  });

  it('finishes when asked to, once, and grades what was left undone', async () => {
    const { server, visitor, at } = await openTutorial('test');
    await pass(server, 15_000);
    expect(await at.finish()).toMatchObject({ status: 'over', clock: { virtualMs: 15_000 } });
    expect(await at.finish()).toMatchObject({ status: 'over', clock: { virtualMs: 15_000 } });
    const { runs } = await visitor.call('listDeskRuns');
    expect(runs).toEqual([expect.objectContaining({ score: 0, areGatesPassed: false })]);
  });

  it('does not finish by the event id of a message', async () => {
    const { server, run, visitor, at } = await openTutorial('test');
    await pass(server, 15_000);
    const eventId = nextEventId();
    await at.say('您好', eventId);
    const refused = await visitor.send('POST', `/api/desk/runs/${run.id}/finish`, { eventId });
    expect(await readError(refused)).toMatchObject({ status: 400, code: 'bad-request', message: /请求编号/ });
    expect((await at.read()).status).toBe('live');
  });

  it('is its owner’s alone', async () => {
    const { server, run, at } = await openTutorial();
    await pass(server, 15_000);
    await at.say('您好');
    const stranger = visit(server.app);
    await stranger.call('startDeskRun', {}, { eventId: nextEventId(), scenarioId: 'tutorial', mode: 'test' });
    const eventId = nextEventId();
    const tries: [string, string, unknown?][] = [
      ['GET', ''],
      ['GET', '/live'],
      ['GET', '/chats/c1/suggestions'],
      ['POST', '/messages', { eventId, chat: 'c1', text: '您好', typing: TYPED }],
      ['POST', '/actions', { eventId, chat: 'c1', tool: 'note', args: {} }],
      ['POST', '/closings', { eventId, chat: 'c1' }],
      ['POST', '/pause', { eventId }],
      ['POST', '/resume', { eventId }],
      ['POST', '/finish', { eventId }],
    ];
    for (const [method, path, body] of tries) {
      const answer = await stranger.send(method, `/api/desk/runs/${run.id}${path}`, body);
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect((await stranger.call('listDeskRuns')).runs).toHaveLength(1);
    expect((await at.read()).status).toBe('live');
  });

  it('gives back the time the server was away', async () => {
    const { server, at } = await openTutorial();
    await pass(server, 15_000);
    await at.say('您好，在的');
    await beatHeart(server.world, CLOCK);
    const before = await at.read();
    server.world.clock.advance(600_000);
    await creditDowntime(server.world, CLOCK);
    const after = await at.read();
    expect(after.clock.virtualMs).toBe(before.clock.virtualMs);
    expect(after.events).toEqual(before.events);
    await pass(server, 10_000);
    expect((await at.read()).clock.virtualMs).toBe(before.clock.virtualMs + 10_000);
  });

  it('ends a run honestly when what it was made of has changed under it', async () => {
    const { server, visitor, run, at } = await openTutorial();
    await pass(server, 15_000);
    await at.say('您好，在的');
    await server.db.updateTable('desk_run').set({ engine_version: 'older' }).where('id', '=', run.id).execute();
    server.desk.cache.drop(run.id);
    const { events, status } = await at.read();
    expect(status).toBe('over');
    expect(events.some(({ kind }) => kind === 'agent')).toBe(true);
    const { runs } = await visitor.call('listDeskRuns');
    expect(runs[0]).toMatchObject({ status: 'over', score: null, areGatesPassed: null });
  });

  it('lets no desk that a bug keeps from being settled hold up the others', async () => {
    const { server, visitor, run } = await openTutorial();
    const other = await visitor.call(
      'startDeskRun',
      {},
      { eventId: nextEventId(), scenarioId: 'tutorial', mode: 'test' },
    );
    const { cache } = server.desk;
    const find: typeof cache.find = (record) => {
      if (record.id === run.id) throw new Error('bug');
      return cache.find(record);
    };
    const broken = { ...server.desk, cache: { ...cache, find } };
    server.world.clock.advance(15_000);
    const { settled, failed } = await tickDesks(broken, CLOCK, 10);
    expect(failed.map(({ runId }) => runId)).toEqual([run.id]);
    expect(settled).toBe(1);
    expect((await sitAt(visitor, other.id).read()).events.length).toBeGreaterThan(1);
    expect(await tickDesks(broken, CLOCK, 10)).toEqual({ settled: 0, failed: [] });
    server.world.clock.advance(61_000);
    await tickDesks(server.desk, CLOCK, 10);
    expect((await sitAt(visitor, run.id).read()).events.length).toBeGreaterThan(2);
  });
});
