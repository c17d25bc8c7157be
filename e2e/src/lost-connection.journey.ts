import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import {
  answerField,
  goToQuestion,
  handInDialog,
  openHandIn,
  saveLine,
  seeSaved,
  sittingIdIn,
  startPaper,
  writeAnswer,
} from './support/guest.ts';
import { NARROW } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { takePicture } from './support/take-picture.ts';

const stage = openStage();
const CUT_MS = 30_000;
const MINUTE_MS = 60_000;

/** What the server holds, by the words alone. */
async function textsOnServer(visitor: Visitor): Promise<readonly string[]> {
  const sitting = await callApi(visitor, 'readSitting', { params: { sittingId: sittingIdIn(visitor.page.url()) } });
  return sitting.answers.map(({ text }) => text);
}

it('goes on where it was left when the page is loaded anew in the middle of an answer', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  await startPaper(page, '整卷');
  await goToQuestion(visitor, 4);
  await writeAnswer(page, '先问清楚他要什么，');
  await answerField(page).press('End');
  await answerField(page).pressSequentially('再说价钱');
  // Not waiting for the server's word: the last letters are on the device.
  await page.reload();
  await expect.poll(() => answerField(page).inputValue()).toBe('先问清楚他要什么，再说价钱');
  await goToQuestion(visitor, 4);
  await seeSaved(page);
  expect(await textsOnServer(visitor)).toEqual(['先问清楚他要什么，再说价钱']);

  // Without the address, too: from the list of one's own sittings.
  await page.goto('/mine');
  await page.getByRole('link', { name: '接着写' }).click();
  await expect.poll(() => answerField(page).inputValue()).toBe('先问清楚他要什么，再说价钱');
});

it('keeps everything on the device while the network is cut for half a minute, then sends it', async () => {
  const visitor = await stage.visit(NARROW);
  const { page, context } = visitor;
  await startPaper(page, '整卷');
  await writeAnswer(page, '断网之前写的');

  await context.setOffline(true);
  const cutAt = performance.now();
  await answerField(page).fill('断网之前写的，断网之后又写的');
  await saveLine(page, '未连接，已存本机').waitFor();
  await takePicture(visitor, 'network-1-cut');
  await goToQuestion(visitor, 2);
  await answerField(page).fill('断网时写的第二题');
  await openHandIn(page);
  const dialog = handInDialog(page);
  await dialog.getByRole('button', { name: '交卷', exact: true }).click();
  await dialog.getByText(/^还没交：第 1 题、第 2 题没有存到服务器/).waitFor();
  await takePicture(visitor, 'network-2-not-handed-in');
  await dialog.getByRole('button', { name: '继续写' }).click();
  // The length of the cut is the matter itself here.
  await sleep(Math.max(0, CUT_MS - (performance.now() - cutAt)));
  await saveLine(page, '未连接，已存本机').waitFor();
  await expect.poll(() => answerField(page).inputValue()).toBe('断网时写的第二题');

  await context.setOffline(false);
  await seeSaved(page);
  expect(new Set(await textsOnServer(visitor))).toEqual(new Set(['断网之前写的，断网之后又写的', '断网时写的第二题']));
});

it('loses nothing when the server is killed in the middle of an answer and comes back', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  await startPaper(page, '整卷');
  await writeAnswer(page, '第一题，存好了');
  await goToQuestion(visitor, 2);
  await writeAnswer(page, '第二题，写到一半');
  const deadlineAt = async () =>
    (await callApi(visitor, 'readSitting', { params: { sittingId: sittingIdIn(page.url()) } })).deadlineAt;
  const before = await deadlineAt();

  await stage.server().kill();
  await answerField(page).fill('第二题，写到一半，服务器没了接着写');
  await saveLine(page, '未连接，已存本机').waitFor();
  await takePicture(visitor, 'killed-1-away');
  stage.server().letTimePass(10 * MINUTE_MS);
  await stage.server().restart();
  await seeSaved(page);
  expect(await textsOnServer(visitor)).toEqual(['第一题，存好了', '第二题，写到一半，服务器没了接着写']);
  // The time the server was away is given back.
  expect((await deadlineAt()) - before).toBeGreaterThan(9 * MINUTE_MS);
  await page.reload();
  await expect.poll(() => answerField(page).inputValue()).toBe('第二题，写到一半，服务器没了接着写');
});
