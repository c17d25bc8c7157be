import { describe, expect, it } from 'vitest';
import { DESK_TEST, hearOut, nextEventId, openTutorial, pass } from '../fixtures/desk-visitor.ts';
import { readError } from '../fixtures/test-app.ts';

const ASK = '您好，在的，请问有什么可以帮您？';
const TELL = '您的台灯仓库安排在3月13日发出，也就是明天';

/** The tutorial served well, up to its end. */
async function serveTutorial() {
  const opened = await openTutorial();
  const { server, visitor, run, at } = opened;
  await hearOut(server, at);
  const asked = await at.say(ASK);
  await hearOut(server, at);
  const { suggestions } = await visitor.call('suggestReplies', { runId: run.id, chat: 'c1' });
  await at.use('query_order', { key: '2603110201' });
  const told = await at.say(TELL);
  await hearOut(server, at);
  await at.use('note', { customerId: 'c-xu', text: '问发货时间，已告知 3 月 13 日发出' });
  return { ...opened, suggestions, asked: asked.event.sequence, told: told.event.sequence };
}

describe('the report of a run at the desk', DESK_TEST, () => {
  it('is told after the end only, whole, with the seed, and the same every time', async () => {
    const { visitor, run, at, told } = await serveTutorial();
    const params = { runId: run.id };
    for (const [method, path, body] of [
      ['GET', 'report', undefined],
      ['GET', 'replay', undefined],
      ['POST', 'what-if', { sequence: told, text: '后天发' }],
    ] as const) {
      const early = await visitor.send(method, `/api/desk/runs/${run.id}/${path}`, body);
      expect(await readError(early)).toMatchObject({ status: 409, code: 'not-finished', message: /还没有结束/ });
    }
    await at.finish();
    const report = await visitor.call('readDeskReport', params);
    expect(report).toMatchObject({ runId: run.id, mode: 'practice', seed: 7, endedBy: 'agent', assistant: null });
    expect(report.areGatesPassed).toBe(true);
    expect(report.chats.map(({ chat }) => chat)).toEqual(['c1']);
    expect(report.events.map(({ sequence }) => sequence)).toEqual(report.events.map((_, index) => index + 1));
    expect(await visitor.call('readDeskReport', params)).toEqual(report);
    const { runs } = await visitor.call('listDeskRuns');
    expect(runs[0]).toMatchObject({ score: report.score, areGatesPassed: true });
  });

  it('has a film with one frame for each event, also when the process forgot the run', async () => {
    const { server, visitor, run, at } = await serveTutorial();
    await pass(server, 150_000);
    const { events, status } = await at.read();
    expect(status).toBe('over');
    server.desk.cache.drop(run.id);
    const { frames } = await visitor.call('replayDeskRun', { runId: run.id });
    expect(frames.map(({ sequence, atMs }) => [sequence, atMs])).toEqual(
      events.map(({ sequence, atMs }) => [sequence, atMs]),
    );
    expect(frames.at(-1)?.chats[0]).toMatchObject({ chat: 'c1', progress: 1 });
  });

  it('tries another sentence: the same one gives the same answer, a rude one another, and nothing is stored', async () => {
    const { visitor, run, at, told } = await serveTutorial();
    await at.finish();
    const params = { runId: run.id };
    const before = await visitor.call('readDeskReport', params);
    const same = await visitor.call('whatIfAtDesk', params, { sequence: told, text: TELL });
    expect(same.instead).toEqual(same.actual);
    expect(same).toMatchObject({ chat: 'c1', instead: { isSettled: true } });
    const rude = await visitor.call('whatIfAtDesk', params, { sequence: told, text: '你烦不烦，自己看页面' });
    expect(rude.instead.isSettled).toBe(false);
    expect(rude.instead.after.anger).toBeGreaterThan(same.instead.after.anger);
    expect(await visitor.call('readDeskReport', params)).toEqual(before);
    const nowhere = await visitor.send('POST', `/api/desk/runs/${run.id}/what-if`, { sequence: 999, text: '您好' });
    expect(await readError(nowhere)).toMatchObject({ status: 409, code: 'desk-refused', message: /没有这一轮/ });
  });

  it('says how the assistant was used, judged by the words that were sent', async () => {
    const { server, visitor, run, at } = await openTutorial();
    await hearOut(server, at);
    const chat = { runId: run.id, chat: 'c1' };
    const first = (await visitor.call('suggestReplies', chat)).suggestions[0];
    expect((await visitor.call('suggestReplies', chat)).suggestions[0]).toEqual(first);
    const typing = { typed: 0, inserted: 10, pasted: 0 };
    const send = (text: string, isEdited: boolean, id = first?.id ?? '') =>
      visitor.call(
        'sayAtDesk',
        { runId: run.id },
        { eventId: nextEventId(), chat: 'c1', text, typing, suggestion: { id, isEdited } },
      );
    await send(first?.text ?? '', false);
    await send(`${first?.text ?? ''}，您稍等`, false);
    await send('不是建议', false, 'made-up');
    await at.finish();
    const report = await visitor.call('readDeskReport', { runId: run.id });
    expect(report.assistant).toEqual({ adopted: 1, edited: 1, wrongAdopted: 0 });
  });

  it('is not made up for a run that was interrupted', async () => {
    const { server, visitor, run, at } = await serveTutorial();
    await server.db.updateTable('desk_run').set({ content_hash: 'older' }).where('id', '=', run.id).execute();
    server.desk.cache.drop(run.id);
    expect((await at.read()).status).toBe('over');
    for (const path of ['report', 'replay']) {
      const answer = await visitor.send('GET', `/api/desk/runs/${run.id}/${path}`);
      expect(await readError(answer)).toMatchObject({ status: 409, code: 'desk-refused', message: /没有评分/ });
    }
  });

  it('keeps a report when its scenario changes later, but lets nobody play on from it', async () => {
    const { server, visitor, run, at, told } = await serveTutorial();
    await at.finish();
    await server.db.updateTable('desk_run').set({ content_hash: 'older' }).where('id', '=', run.id).execute();
    expect((await visitor.call('readDeskReport', { runId: run.id })).areGatesPassed).toBe(true);
    const body = { sequence: told, text: '您好' };
    const tried = await visitor.send('POST', `/api/desk/runs/${run.id}/what-if`, body);
    expect(await readError(tried)).toMatchObject({ status: 409, code: 'desk-refused', message: /更新过/ });
  });
});
