import { describe, expect, it } from 'vitest';
import { DESK_TEST, openTutorial, pass } from '../fixtures/desk-visitor.ts';
import { readLive, sequencesOf } from '../fixtures/read-live.ts';
import { readError, visit } from '../fixtures/test-app.ts';

const countTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

describe('the live stream of a desk', DESK_TEST, () => {
  it('tells what was, then what is, each event once and in order, and ends with the run', async () => {
    const { server, visitor, run, at } = await openTutorial();
    await pass(server, 15_000);
    const before = (await at.read()).events.length;
    const live = await readLive(visitor, run.id);
    expect(live.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(live.response.headers.get('cache-control')).toContain('no-store');
    const past = await live.until(({ kind }) => kind === 'stood');
    expect(sequencesOf(past)).toEqual(countTo(before));
    await at.say('您好，您的台灯仓库安排在3月13日发出，也就是明天');
    await pass(server, 30_000);
    await at.finish();
    const rest = await live.until((message) => message.kind === 'stood' && message.status === 'over');
    expect(await live.next()).toBeNull();
    expect(sequencesOf([...past, ...rest])).toEqual((await at.read()).events.map(({ sequence }) => sequence));
    expect(rest.some((message) => message.kind === 'typing' && message.chats.includes('c1'))).toBe(true);
  });

  it('goes on after the last event the client has, whatever happened meanwhile', async () => {
    const { server, visitor, run, at } = await openTutorial();
    await pass(server, 15_000);
    const live = await readLive(visitor, run.id);
    const first = sequencesOf(await live.until(({ kind }) => kind === 'stood'));
    await live.drop();
    await at.say('您好，在的，我看一下您的订单');
    await pass(server, 10_000);
    const again = await readLive(visitor, run.id, first.at(-1));
    const second = sequencesOf(await again.until(({ kind }) => kind === 'stood'));
    expect(second.length).toBeGreaterThan(0);
    expect([...first, ...second]).toEqual(countTo(first.length + second.length));
    await again.drop();
  });

  it('tells no gap and no double however connecting and writing fall together', async () => {
    const { server, visitor, run, at } = await openTutorial();
    await pass(server, 15_000);
    const told: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      const said = Promise.all([at.say(`第${round}次，我看一下`), at.say(`第${round}次，请稍等`)]);
      const live = await readLive(visitor, run.id, told.length);
      await said;
      const { events } = await at.read();
      while (told.length < events.length) {
        const message = await live.next();
        if (message?.kind === 'happened') told.push(message.event.sequence);
      }
      await live.drop();
    }
    expect(told).toEqual(countTo(told.length));
    expect(told.length).toBeGreaterThan(24);
  });

  it('tells a pause and a resumption', async () => {
    const { visitor, run, at } = await openTutorial();
    const live = await readLive(visitor, run.id);
    await live.until(({ kind }) => kind === 'stood');
    await at.pause();
    expect(await live.until(({ kind }) => kind === 'stood')).toContainEqual(
      expect.objectContaining({ status: 'paused', clock: expect.objectContaining({ isRunning: false }) }),
    );
    await at.resume();
    expect(await live.until(({ kind }) => kind === 'stood')).toContainEqual(
      expect.objectContaining({ status: 'live', clock: expect.objectContaining({ isRunning: true }) }),
    );
    await live.drop();
  });

  it('lets one person hold no more streams than may be, and a closed one makes room', async () => {
    const { visitor, run } = await openTutorial();
    const open = [];
    for (let i = 0; i < 3; i += 1) open.push(await readLive(visitor, run.id));
    const fourth = await visitor.send('GET', `/api/desk/runs/${run.id}/live`);
    expect(await readError(fourth)).toMatchObject({ status: 429, code: 'too-many' });
    await open[0]?.drop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const fifth = await readLive(visitor, run.id);
    expect(fifth.status).toBe(200);
  });

  it('opens nothing for those who ask for the head alone, who would never read it', async () => {
    const { visitor, run } = await openTutorial();
    const path = `/api/desk/runs/${run.id}/live`;
    for (let round = 0; round < 12; round += 1) expect((await visitor.send('HEAD', path)).status).toBe(200);
    const live = await readLive(visitor, run.id);
    expect(live.response.status).toBe(200);
    await live.drop();
  });

  it('ends every stream when the server stops', async () => {
    const { server, visitor, run } = await openTutorial();
    const live = await readLive(visitor, run.id);
    await live.until(({ kind }) => kind === 'stood');
    server.streams.closeAll();
    expect(await live.next()).toBeNull();
  });

  it('is refused to strangers, without a cookie, and with a number that is none', async () => {
    const { server, visitor, run } = await openTutorial();
    const path = `/api/desk/runs/${run.id}/live`;
    expect(await readError(await visit(server.app).send('GET', path))).toMatchObject({ status: 401 });
    expect(await readError(await visitor.send('GET', `${path}?after=x`))).toMatchObject({ status: 400 });
  });
});
