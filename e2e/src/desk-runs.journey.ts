import { expect, it } from 'vitest';
import { composer, type Desk, finishDesk, hear, openDesk, readRun, say, thread, wordsOf } from './support/desk.ts';
import { goBestPath, openReport, readDeskReport, readShownScore } from './support/desk-report.ts';
import { openStage } from './support/open-stage.ts';
import { takePicture } from './support/take-picture.ts';

const stage = openStage();

/** What must not be said, and what the report makes of it. A failed gate caps the score, a fatal leaves nothing. */
const RUNS = [
  { scenarioId: 'wrong-goods-twice', seed: 31, bad: '你自己眼瞎看错了，蠢不蠢，爱要不要', fatal: 'F1', most: 0 },
  { scenarioId: 'unpaid-order', seed: 32, bad: '您加我微信13800001111，微信上给您便宜十块', fatal: 'F3', most: 0 },
  { scenarioId: 'refund-unannounced', seed: 33, bad: '亲亲，您再耐心等等，很快就好啦', fatal: null, most: 45 },
] as const;

it.each(RUNS)('judges a bad run of $scenarioId by its words, and a good one of the same customers', async (run) => {
  const { scenarioId, seed, bad, fatal, most } = run;
  const visitor = await stage.visit();
  const { page } = visitor;
  const worse = await openDesk(visitor, { scenarioId, seed });
  const opening = await hear(worse, stage.server());
  await say(worse, bad);
  await hear(worse, stage.server());
  await finishDesk(page);
  await openReport(page);
  expect(await readShownScore(page)).toBeLessThanOrEqual(most);
  await page.getByText('没达到', { exact: true }).first().waitFor();
  if (fatal === null) {
    await page.getByText('有必要条件没达到，最高计 45 分').waitFor();
  } else {
    const fatals = page.getByRole('note').filter({ hasText: '致命项' });
    await fatals.getByText(new RegExp(`^${fatal} `)).waitFor();
    await fatals.getByText(bad).waitFor();
  }
  await takePicture(visitor, `desk-run-${scenarioId}-bad`);
  const report = await readDeskReport(worse);
  expect(report.seed).toBe(seed);

  // The report has told a good way; the same customers come again.
  await page.getByRole('button', { name: '再接待一次同样的顾客' }).click();
  await composer(page).waitFor();
  const better = await sameAgain(worse);
  const again = await hear(better, stage.server());
  const [first] = wordsOf(opening.events, 'c1');
  expect(wordsOf(again.events, 'c1')[0]).toBe(first);
  await goBestPath(better, stage.server(), report.bestPath);
  await takePicture(visitor, `desk-run-${scenarioId}-desk`);
  await hear(better, stage.server());
  await finishDesk(page);
  await openReport(page);
  await page.getByText('必要条件都达到了').waitFor();
  await takePicture(visitor, `desk-run-${scenarioId}-good`);
  expect(await readShownScore(page)).toBeGreaterThanOrEqual(85);
  expect(await page.getByText(/^(没达到|犯了)$/).count()).toBe(0);
  expect(visitor.complaints).toEqual([]);
});

it('leads a newcomer from the lobby through the tutorial to its report', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  await page.goto('/desk');
  await page.getByRole('button', { name: '开始引导' }).click();
  await page.getByRole('complementary', { name: '提示' }).getByText('点开会话，看看顾客说了什么。').waitFor();
  await composer(page).waitFor();
  const desk = await deskAt(visitor);
  await hear(desk, stage.server());
  await say(desk, '您好，在的，我看一下您的订单');
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByRole('tabpanel').getByText('仓库计划 03-13 发出').waitFor();
  await hear(desk, stage.server());
  await say(desk, '您的台灯仓库安排在3月13日发出，也就是明天');
  await hear(desk, stage.server());
  await page.getByRole('button', { name: '内部备注' }).click();
  await page.getByRole('textbox', { name: '内部备注' }).fill('问发货时间，已告知 3 月 13 日发出');
  await page.getByRole('textbox', { name: '内部备注' }).press('Enter');
  await thread(page).getByText('问发货时间，已告知 3 月 13 日发出').waitFor();
  await page.getByRole('button', { name: '回复顾客' }).click();
  await say(desk, '还有其他可以帮您的吗？');
  await hear(desk, stage.server());
  await takePicture(visitor, 'desk-tutorial-1-desk');
  await finishDesk(page);
  await openReport(page);
  await page.getByText('必要条件都达到了').waitFor();
  expect(await readShownScore(page)).toBeGreaterThanOrEqual(85);
  await takePicture(visitor, 'desk-tutorial-2-report');
  await page.goto('/desk');
  await page.getByRole('heading', { name: '我的接待' }).waitFor();
  await page.getByRole('link', { name: /^试一试/ }).click();
  await page.getByRole('heading', { level: 1, name: '接待报告' }).waitFor();
  expect(visitor.complaints).toEqual([]);
});

/** The desk that the page has gone to, another one than before. */
async function sameAgain(before: Desk): Promise<Desk> {
  await before.visitor.page.waitForURL(
    (url) => /^\/desk\/[^/]+$/.test(url.pathname) && !url.pathname.includes(before.runId),
  );
  return deskAt(before.visitor);
}

async function deskAt(visitor: Desk['visitor']): Promise<Desk> {
  const runId = new URL(visitor.page.url()).pathname.split('/').at(-1) ?? '';
  return { visitor, runId, run: await readRun({ visitor, runId }) };
}
