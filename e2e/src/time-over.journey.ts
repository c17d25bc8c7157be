import { expect, it } from 'vitest';
import {
  answerField,
  leaveOnly,
  readScore,
  saveLine,
  seeReport,
  seeSaved,
  sittingIdIn,
  startPaper,
  writeAnswer,
} from './support/guest.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { takePicture } from './support/take-picture.ts';

const stage = openStage();
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
/** The page tries this long to save the last words before it says that it can't. */
const COLLECTING_MS = 10_000;
const REPLY = '您先别急，我在听。刚买就坏了，换谁都窝火，真对不起。您报一下手机号，我来查订单。';

const leave = (ms: number, visitor: Visitor) => leaveOnly(ms, visitor, stage.server(), sittingIdIn(visitor.page.url()));

it('hands in what is there when time is over', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  await startPaper(page, '短卷');
  await writeAnswer(page, '我叫小周，做过四年客服。');
  await leave(5 * MINUTE_MS, visitor);
  await answerField(page).fill('我叫小周，做过四年客服，一天接待一百多位。');
  // Whatever the server answers brings its clock along.
  await page
    .getByRole('timer')
    .filter({ hasText: /[45]:\d\d/ })
    .waitFor();
  await page.getByRole('status').filter({ hasText: '还剩 5 分钟' }).waitFor({ state: 'attached' });
  await takePicture(visitor, 'time-1-five-minutes');

  await leave(5 * SECOND_MS, visitor);
  await answerField(page).fill('我叫小周，做过四年客服，一天接待一百多位，满意度九成八。');
  await seeReport(page);
  await page.getByText(/时间到，自动交卷/).waitFor();
  await page.getByText('4 题未作答', { exact: true }).waitFor();
  expect((await readScore(page)).max).toBe(45);
  await page.getByText('满意度九成八').first().waitFor();
  await takePicture(visitor, 'time-2-handed-in');
});

it('takes what was written in time but comes late, and says so', async () => {
  const visitor = await stage.visit();
  const { page, context } = visitor;
  await startPaper(page, '短卷');
  await writeAnswer(page, '我叫小周。');
  await page.clock.install();
  await leave(MINUTE_MS / 2, visitor);
  await answerField(page).fill('我叫小周，做过四年客服。');
  await seeSaved(page);
  await context.setOffline(true);
  await answerField(page).fill(REPLY);
  await saveLine(page, '未连接，已存本机').waitFor();
  stage.server().letTimePass(MINUTE_MS / 2);
  await page.clock.fastForward(MINUTE_MS / 2);
  await page.getByRole('heading', { name: '时间到' }).waitFor();
  await page.clock.fastForward(COLLECTING_MS);
  await page.getByText('连不上服务器。你写的内容都在本机').waitFor();
  await takePicture(visitor, 'time-3-over-while-cut');
  await context.setOffline(false);
  await seeReport(page);
  await page.getByText('这题的最后一稿在截止后的 60 秒内存上，照常评分，标记在此。').waitFor();
  await takePicture(visitor, 'time-4-late');
});

it('shows what came too late for copying, and does not score it', async () => {
  const visitor = await stage.visit();
  const { page, context } = visitor;
  await startPaper(page, '短卷');
  await writeAnswer(page, '存好的一稿，我做过四年客服。');
  await context.setOffline(true);
  await answerField(page).fill('没来得及存的一稿');
  await saveLine(page, '未连接，已存本机').waitFor();
  await leave(-2 * MINUTE_MS, visitor);
  await context.setOffline(false);
  await page.getByRole('heading', { name: '这份试卷已经交了' }).waitFor();
  await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('没来得及存的一稿');
  await takePicture(visitor, 'time-5-too-late');
  await page.getByRole('button', { name: '看报告' }).click();
  await seeReport(page);
  expect(await page.getByText('没来得及存的一稿').count()).toBe(0);
});

it('is handed in by the clock when nobody is there', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  await startPaper(page, '短卷');
  await writeAnswer(page, REPLY);
  await leave(-2 * MINUTE_MS, visitor);
  await page.goto('/mine');
  await expect
    .poll(async () => {
      await page.reload();
      return page
        .getByRole('link', { name: '看报告' })
        .or(page.getByRole('link', { name: '接着写' }))
        .textContent();
    })
    .toBe('看报告');
  await page.getByRole('link', { name: '看报告' }).click();
  await page.getByText(/时间到，自动交卷/).waitFor();
});
