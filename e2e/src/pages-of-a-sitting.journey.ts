import { describe, expect, it } from 'vitest';
import { APPEARANCES } from './support/appearances.ts';
import {
  answerField,
  handInDialog,
  leaveOnly,
  openHandIn,
  saveLine,
  seeSaved,
  sittingIdIn,
  startPaper,
  writeAnswer,
} from './support/guest.ts';
import { openStage } from './support/open-stage.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const WEAK = '我会安抚他，跟他说一声不好意思，然后核实一下情况，再帮他尽快处理。';
const MINUTE_MS = 60_000;
/** The page tries this long to save the last words before it says that it can't. */
const COLLECTING_MS = 10_000;

describe.each(APPEARANCES)('$screen.name and $theme', ({ screen, theme }) => {
  it('shows no page or state of a paper being sat that is broken', async () => {
    const visitor = await stage.visit(screen, theme);
    const { page, context } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    const title = '作答 · 面面俱到';
    await startPaper(page, '短卷');
    await look('sit-01-untouched', title);
    if (screen.name === 'narrow') {
      await page.getByRole('button', { name: /^第 1 \/ 5 题/ }).click();
      await page.getByRole('dialog', { name: '题目一览' }).waitFor();
      await look('sit-02-overview', title);
      await page.keyboard.press('Escape');
    }
    await writeAnswer(page, '我做过四年客服，慢慢听，慢慢说。\n'.repeat(280));
    await page.getByText(/快到上限了$/).waitFor();
    await look('sit-03-near-limit', title);
    await writeAnswer(page, WEAK);
    await openHandIn(page);
    await look('sit-04-hand-in', title);
    await handInDialog(page).getByRole('button', { name: '继续写' }).click();

    const address = page.url();
    expect(visitor.complaints).toEqual([]);
    await page.goto('/papers');
    await page.getByText(/^你有一份短卷还没交/).waitFor();
    await look('sit-05-papers-open', '试卷 · 面面俱到');
    await page.goto('/mine');
    await page.getByRole('link', { name: '接着写' }).waitFor();
    await look('sit-06-mine-open', '我的作答 · 面面俱到');
    await page.goto(`/sittings/${sittingIdIn(address)}/report`);
    await page.getByRole('heading', { name: '还没有交卷' }).waitFor();
    await look('sit-07-not-handed-in', '成绩报告 · 面面俱到');
    await page.goto(address);

    const second = await context.newPage();
    await second.goto(address);
    await page.getByText('这份试卷也在另一个标签页打开着。').waitFor();
    await look('sit-08-other-tab', title);
    await answerField(second).waitFor();
    await writeAnswer(page, `${WEAK}这是这边写的。`);
    await answerField(second).fill(`${WEAK}这是那边写的。`);
    await second.getByRole('region', { name: '这道题在别处也改过' }).waitFor();
    await look('sit-09-conflict', title, second);
    await second.close();
    // The text of the closed tab lies on this device and asks here.
    await page.clock.install();
    await page.reload();
    await page.getByRole('button', { name: '用那边的' }).click();
    await seeSaved(page);

    await leaveOnly(MINUTE_MS / 2, visitor, stage.server(), sittingIdIn(address));
    await answerField(page).fill(`${WEAK}时间不多了。`);
    await page
      .getByRole('timer')
      .filter({ hasText: /0:[0-2]\d/ })
      .waitFor();
    await look('sit-10-last-seconds', title);
    await context.setOffline(true);
    await answerField(page).fill(`${WEAK}时间不多了，网也断了。`);
    await saveLine(page, '未连接，已存本机').waitFor();
    await look('sit-11-offline', title);
    stage.server().letTimePass(3 * MINUTE_MS);
    await page.clock.fastForward(MINUTE_MS);
    await page.getByRole('heading', { name: '时间到' }).waitFor();
    await look('sit-12-collecting', title);
    await page.clock.fastForward(COLLECTING_MS);
    await page.getByText('连不上服务器。你写的内容都在本机').waitFor();
    await look('sit-13-time-over', title);
    await context.setOffline(false);
    await page.getByRole('heading', { name: '这份试卷已经交了' }).waitFor();
    await look('sit-14-too-late', title);
    expectClean();
  });
});
