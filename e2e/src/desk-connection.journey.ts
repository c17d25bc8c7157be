import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import {
  composer,
  type Desk,
  hear,
  openDesk,
  readRun,
  say,
  sentLine,
  shownWords,
  thread,
  wordsOf,
} from './support/desk.ts';
import { openStage } from './support/open-stage.ts';
import { takePicture } from './support/take-picture.ts';

const stage = openStage();
const SEED = 77;
const CHAT = 'c1';

const agentWords = async (desk: Desk): Promise<readonly string[]> =>
  (await readRun(desk)).events.flatMap((event) => (event.kind === 'agent' ? [event.text] : []));

/** The page shows exactly what the server holds, once and in order. */
const expectSame = (tab: Page, desk: Desk) =>
  expect
    .poll(async () => {
      const { events } = await readRun(desk);
      return [await shownWords(tab), wordsOf(events, CHAT)].map((words) => words.join('\n'));
    })
    .toSatisfy(([shown, held]) => shown === held);

it('shows two tabs the same, and loses no half sentence when loaded anew', async () => {
  const visitor = await stage.visit();
  const { page, context } = visitor;
  const desk = await openDesk(visitor, { scenarioId: 'refund-unannounced', seed: SEED });
  await hear(desk, stage.server());
  const second = await context.newPage();
  await second.goto(page.url());
  await composer(second).waitFor();
  await say(desk, '您好，在的，我来帮您看');
  await sentLine(second, '您好，在的，我来帮您看').waitFor();
  await composer(second).fill('请问是哪一单？');
  await composer(second).press('Enter');
  await sentLine(page, '请问是哪一单？').waitFor();
  await hear(desk, stage.server());
  await expectSame(page, desk);
  await expectSame(second, desk);
  await second.close();

  await composer(page).fill('说到一半的话');
  await page.reload();
  await expect.poll(() => composer(page).inputValue()).toBe('说到一半的话');
  await expectSame(page, desk);
  expect(await agentWords(desk)).toEqual(['您好，在的，我来帮您看', '请问是哪一单？']);
  expect(visitor.complaints).toEqual([]);
});

it('keeps what is said without a network, says so, and sends it once when the network is back', async () => {
  const visitor = await stage.visit();
  const { page, context } = visitor;
  const desk = await openDesk(visitor, { scenarioId: 'refund-unannounced', seed: SEED });
  await hear(desk, stage.server());
  // The server takes the first try, but its answer never comes back: the second must not say it again.
  await page.route(
    '**/messages',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await composer(page).fill('答复丢了的一句');
  await composer(page).press('Enter');
  await sentLine(page, '答复丢了的一句').waitFor();

  await context.setOffline(true);
  for (const words of ['断网时说的第一句', '断网时说的第二句']) {
    await composer(page).fill(words);
    await composer(page).press('Enter');
  }
  await composer(page).fill('还没发的');
  await thread(page).getByText('没连上，正在重试').waitFor();
  await takePicture(visitor, 'desk-connection-1-cut');
  await context.setOffline(false);
  await sentLine(page, '断网时说的第二句').waitFor();
  await expect.poll(() => composer(page).inputValue()).toBe('还没发的');
  await expectSame(page, desk);
  expect(await agentWords(desk)).toEqual(['答复丢了的一句', '断网时说的第一句', '断网时说的第二句']);
});

it('loses and doubles nothing when the server is killed in the middle of a run and comes back', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  const desk = await openDesk(visitor, { scenarioId: 'refund-unannounced', seed: SEED });
  await hear(desk, stage.server());
  await say(desk, '说了，也收到了回执');
  await stage.server().kill();
  await composer(page).fill('服务器不在时说的');
  await composer(page).press('Enter');
  await page.getByText('连接断了，正在重连。已发出的都在服务器上。').waitFor();
  await thread(page).getByText('没连上，正在重试').waitFor();
  await composer(page).fill('写到一半');
  await takePicture(visitor, 'desk-connection-2-killed');
  await stage.server().restart();
  await sentLine(page, '服务器不在时说的').waitFor();
  await page.getByText('连接断了，正在重连。已发出的都在服务器上。').waitFor({ state: 'detached' });
  await expect.poll(() => composer(page).inputValue()).toBe('写到一半');
  await hear(desk, stage.server());
  await expectSame(page, desk);
  expect(await agentWords(desk)).toEqual(['说了，也收到了回执', '服务器不在时说的']);
});

it('offers what a closed page could not send, and sends it once', async () => {
  const visitor = await stage.visit();
  const { page, context } = visitor;
  const desk = await openDesk(visitor, { scenarioId: 'refund-unannounced', seed: SEED });
  await hear(desk, stage.server());
  await page.route('**/messages', (route) => route.abort());
  await composer(page).fill('关页面前没发出的');
  await composer(page).press('Enter');
  await thread(page).getByText('没连上，正在重试').waitFor();
  const next = await context.newPage();
  await page.close();
  await next.goto(`/desk/${desk.runId}`);
  await thread(next).getByRole('alert').filter({ hasText: '上次没有发出' }).waitFor();
  await takePicture(visitor, 'desk-connection-3-left', next);
  await thread(next).getByRole('button', { name: '再发一次' }).click();
  await sentLine(next, '关页面前没发出的').waitFor();
  await expectSame(next, desk);
  expect(await agentWords(desk)).toEqual(['关页面前没发出的']);
});

it('says why what was said too late was not sent', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  const desk = await openDesk(visitor, { scenarioId: 'refund-unannounced', seed: SEED });
  await hear(desk, stage.server());
  await page.route('**/messages', (route) => route.abort());
  await composer(page).fill('说晚了的一句');
  await composer(page).press('Enter');
  await thread(page).getByText('没连上，正在重试').waitFor();
  await callApi(visitor, 'finishDeskRun', { params: { runId: desk.runId }, body: { eventId: 'over-meanwhile' } });
  await page.unroute('**/messages');
  await thread(page).getByText('这一场已经结束，这一步没有做；之前的都已保存，可以去看报告。').waitFor();
  await page.getByText('接待结束', { exact: true }).waitFor();
  await takePicture(visitor, 'desk-connection-4-too-late');
  expect(await agentWords(desk)).toEqual([]);
  await thread(page).getByRole('button', { name: '不发了' }).click();
  await thread(page).getByText('说晚了的一句').waitFor({ state: 'detached' });
});
