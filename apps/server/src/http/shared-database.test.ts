import { tickDesks } from '@mianmian/application/use-cases/desk/tick-desks';
import { CLOCK } from '@mianmian/core/access/can';
import { MINUTE_MS } from '@mianmian/core/shared/instant';
import { describe, expect, it } from 'vitest';
import { DESK_TEST, nextEventId, pass, sitAt } from '../fixtures/desk-visitor.ts';
import { makePostgresDatabase } from '../fixtures/open-test-database.ts';
import { readLive, sequencesOf } from '../fixtures/read-live.ts';
import { makeTestApp, type TestApp, visit } from '../fixtures/test-app.ts';

/** Two servers behind a balancer that sends every request to the one whose turn it is: one database, nothing else in common. */
async function openTwo() {
  const databaseUrl = await makePostgresDatabase();
  const one = await makeTestApp({ engine: 'postgres', databaseUrl });
  const other = await makeTestApp({ engine: 'postgres', databaseUrl });
  let turn = 0;
  const balancer: Pick<TestApp['app'], 'request'> = {
    request: (...request) => {
      turn += 1;
      return (turn % 2 === 0 ? one : other).app.request(...request);
    },
  };
  const advance = (ms: number): void => {
    for (const { world } of [one, other]) world.clock.advance(ms);
  };
  return { one, other, visitor: visit(balancer), advance };
}

describe('two servers on one database', DESK_TEST, () => {
  it('let a guest sit the short paper at both in turn, and give the report at either', async () => {
    const { visitor, advance } = await openTwo();
    const started = { eventId: nextEventId(), paperId: 'paper', form: 'short' } as const;
    const { id: sittingId, questions } = await visitor.call('startSitting', {}, started);
    expect((await visitor.call('startSitting', {}, started)).id).toBe(sittingId);
    for (const [index, { id: questionId }] of questions.entries()) {
      for (const baseRevision of [0, 1, 2]) {
        advance(MINUTE_MS / 10);
        const text = `非常抱歉，第${index}题第${baseRevision}稿，明天回访。`;
        const saved = { eventId: nextEventId(), questionId, baseRevision, text };
        const first = await visitor.call('saveAnswer', { sittingId }, saved);
        expect(first.revision).toBe(baseRevision + 1);
        expect(await visitor.call('saveAnswer', { sittingId }, saved)).toEqual(first);
      }
    }
    await visitor.call('handIn', { sittingId }, { eventId: nextEventId() });
    const report = await visitor.call('readReport', { sittingId });
    expect(report.questions).toHaveLength(questions.length);
    expect(await visitor.call('readReport', { sittingId })).toEqual(report);
    expect((await visitor.call('listSittings')).sittings).toHaveLength(1);
  });

  it('let a guest play a desk at both in turn while one streams it, each event once and in order, to its end', async () => {
    const { one, other, visitor } = await openTwo();
    const run = await visitor.call(
      'startDeskRun',
      {},
      { eventId: nextEventId(), scenarioId: 'tutorial', mode: 'test' },
    );
    const at = sitAt(visitor, run.id);
    const streams = [];
    for (const { app } of [one, other]) {
      const tab = visit(app);
      streams.push(
        await readLive(
          {
            ...tab,
            send: (method, path, body, headers) =>
              tab.send(method, path, body, { ...headers, cookie: visitor.cookie() }),
          },
          run.id,
        ),
      );
    }
    for (const text of ['您好，在的，我看一下您的订单', '您的台灯仓库安排在3月13日发出，也就是明天']) {
      for (const server of [one, other]) await pass(server, 6_000);
      await at.say(text);
    }
    await at.finish();
    const { events } = await at.read();
    for (const stream of streams) {
      const told = await stream.until((message) => message.kind === 'stood' && message.status === 'over');
      expect(sequencesOf(told)).toEqual(events.map(({ sequence }) => sequence));
      expect(told.flatMap((message) => (message.kind === 'happened' ? [message.event] : []))).toEqual(events);
      expect(await stream.next()).toBeNull();
    }
    expect(await visitor.call('readDeskReport', { runId: run.id })).toEqual(
      await visitor.call('readDeskReport', { runId: run.id }),
    );
  });

  it('let time pass over desks together: everything happens once, in order, whoever of both is at it', async () => {
    const { one, other, visitor, advance } = await openTwo();
    const runs = [];
    for (const scenarioId of ['tutorial', 'stalled-parcel', 'peak-four-chats']) {
      runs.push(await visitor.call('startDeskRun', {}, { eventId: nextEventId(), scenarioId, mode: 'test' }));
    }
    for (let step = 0; step < 60; step += 1) {
      advance(1_000);
      const ticks = await Promise.all([one, other].map(({ desk }) => tickDesks(desk, CLOCK, 10)));
      expect(ticks.flatMap(({ failed }) => failed)).toEqual([]);
    }
    for (const { id: runId } of runs) {
      const { events } = await visitor.call('readDeskRun', { runId });
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
      expect(events.length).toBeGreaterThan(2);
      await visitor.call('finishDeskRun', { runId }, { eventId: nextEventId() });
      // The stored inputs make the stored events again: else there would be no report.
      await visitor.call('readDeskReport', { runId });
    }
  });
});
