import { join } from 'node:path';
import type { DeskReport } from '@mianmian/contract/desk-report';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  chatRows,
  composer,
  type Desk,
  finishDesk,
  hear,
  openDesk,
  readRun,
  say,
  sentLine,
  thread,
} from './support/desk.ts';
import { openReport, readDeskReport, readShownScore } from './support/desk-report.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { ARTIFACTS } from './support/repository.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const TITLE = '接待报告 · 面面俱到';
const A4 = { width: 794, height: 1123 };
const ASKED = '请问是什么颜色的？麻烦拍张照片';

const film = (page: Page) => page.getByRole('region', { name: '回放' });
const slider = (page: Page) => film(page).getByRole('slider', { name: '回放' });
const filmLines = async (page: Page): Promise<readonly string[]> =>
  (await film(page).locator('.film-thread > li').allInnerTexts()).map((line) => line.replace(/^\d\d:\d\d\s*/, ''));

describe.each(SCREENS)('$name', (screen) => {
  it('replays the run as it was, and answers another sentence as that moment would have', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    const desk = await openDesk(visitor, { scenarioId: 'wrong-goods-twice', seed: 5 });
    await hear(desk, stage.server());
    await say(desk, '您好，两次都没给您发对，是我们的错，真的对不起');
    await hear(desk, stage.server());
    await say(desk, ASKED);
    await hear(desk, stage.server());
    await page.goto(`/desk/${desk.runId}/report`);
    await page.getByRole('heading', { name: '这次接待还没结束' }).waitFor();
    await look('desk-report-01-not-over', TITLE);
    await page.getByRole('link', { name: '回到工作台' }).click();
    await finishDesk(page);
    await openReport(page);
    await page.getByRole('img', { name: /的变化/ }).waitFor();
    await look('desk-report-02', TITLE);
    await checkPaper(visitor);

    // The last still of the film has every line of the thread, in order.
    const report = await readDeskReport(desk);
    await slider(page).press('End');
    await film(page).getByText(`第 ${report.events.length} 步，共 ${report.events.length} 步`).waitFor();
    expect((await filmLines(page)).filter((line) => /^(我|孟佳)：/.test(line))).toEqual(linesOf(report));
    expect(report.events).toEqual((await readRun(desk)).events);

    // From a quoted line to the moment it was said.
    await slider(page).fill(String(report.events.findIndex((event) => event.kind === 'agent' && event.text === ASKED)));
    const field = film(page).getByRole('textbox', { name: '换成这样说' });
    await expect.poll(() => field.inputValue()).toBe(ASKED);
    const sides = film(page).locator('.what-if-pair > div');
    const outcomes = async (): Promise<readonly string[]> =>
      (await sides.allInnerTexts()).map((side) => side.replace(/^(当时|换成)\s*/, ''));
    await film(page).getByRole('button', { name: '试试' }).click();
    await sides.first().waitFor();
    const [really, same] = await outcomes();
    expect(same).toBe(really);
    await field.fill('你自己看不懂吗，烦不烦，蠢死了');
    await film(page).getByRole('button', { name: '试试' }).click();
    await sides.filter({ hasText: '蠢死了' }).waitFor();
    const [still, other] = await outcomes();
    expect(still).toBe(really);
    expect(other).toMatch(/怒气\s*\+\d/);
    expect(other).toContain('不礼貌');
    for (const summary of await page.locator('.best-path summary').all()) await summary.click();
    await look('desk-report-03-what-if', TITLE);
    // On a phone the theme is changed on another page.
    if (screen.name === 'wide') {
      await page.getByRole('button', { name: '换成深色' }).click();
      await look('desk-report-03-dark', TITLE);
      await page.getByRole('button', { name: '换成浅色' }).click();
    }
    // What was tried has changed nothing.
    expect(await readDeskReport(desk)).toEqual(report);

    expect(visitor.complaints.filter((line) => !line.includes('409'))).toEqual([]);
    await page.goto('/desk/no-such-run/report');
    await page.getByText('找不到这项内容').waitFor();
    await look('desk-report-04-none', TITLE);
    await page.route('**/api/desk/runs/*/report', () => undefined);
    await page.goto(`/desk/${desk.runId}/report`);
    await page.getByText('正在整理报告…').waitFor();
    await look('desk-report-05-opening', TITLE);
    expectClean();
  });
});

it('makes personal data in the wrong window the fatal that it is', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  const desk = await openDesk(visitor, { scenarioId: 'peak-four-chats', seed: 6 });
  const { events } = await hear(desk, stage.server(), (run) => new Set(run.events.map(({ chat }) => chat)).size === 4);
  const [first, second] = events.flatMap((event) => (event.kind === 'arrived' ? [event.customer] : []));
  if (first === undefined || second === undefined) throw new Error('four customers came, and two are not there');
  await chatRows(page).filter({ hasText: first.name }).getByRole('button').click();
  await page.getByRole('tabpanel').getByRole('textbox').fill(first.id);
  await page.getByRole('button', { name: '查询' }).click();
  const phone =
    /1\d{10}/.exec((await page.getByRole('tabpanel').getByRole('article').first().textContent()) ?? '')?.[0] ?? '';
  // Meant for the first, said to the second: the windows were mixed up.
  await chatRows(page).filter({ hasText: second.name }).getByRole('button').click();
  await page.getByRole('textbox', { name: `回复 ${second.name}` }).waitFor();
  const words = `${first.name}您好，跟您核对一下，收件电话是${phone}对吗？`;
  await composer(page).fill(words);
  await composer(page).press('Enter');
  await sentLine(page, words).waitFor();
  await finishDesk(page);
  await openReport(page);
  const section = page.getByRole('region', { name: `${second.name}的会话` });
  const fatals = section.getByRole('note');
  await fatals.getByText(/^F2 把别人的个人信息发给了这位顾客/).waitFor();
  await fatals.getByText(words).waitFor();
  await page.getByText('有致命项，按规则计 0 分。用于招聘时，要由人确认后才生效。').first().waitFor();
  await fatals.getByRole('button', { name: '看原处' }).click();
  expect((await filmLines(page)).at(-1)).toBe(`我：${words}`);
  expect(await readShownScore(page)).toBeLessThan(45);
  expect(visitor.complaints).toEqual([]);
});

it('lets nothing of what the customers hide reach the browser before the end', async () => {
  const visitor = await stage.visit();
  const { page, context } = visitor;
  const heard: string[] = [];
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.eventSourceMessageReceived', ({ data }) => heard.push(data));
  // Read on the way through: a page that is left may forget what it was answered.
  const isAnswer = (url: URL): boolean => url.pathname.startsWith('/api/') && !url.pathname.endsWith('/live');
  const listen = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    heard.push(await response.text());
    await route.fulfill({ response });
  };
  await page.goto('/desk');
  await page.getByText('没有提示，时间不停，像真的考核').click();
  await page.getByRole('button', { name: '开始：又寄来一件不对的' }).waitFor();
  // From here on: the list of scenarios knows nothing of a run, but its ids are words that variants have, too.
  await page.route(isAnswer, listen);
  await page.getByRole('button', { name: '开始：又寄来一件不对的' }).click();
  await composer(page).waitFor();
  const runId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const desk: Desk = { visitor, runId, run: await readRun({ visitor, runId }) };
  await hear(desk, stage.server());
  await say(desk, '您好，在的，实在抱歉，我马上给您看');
  await hear(desk, stage.server());
  await page.getByRole('button', { name: '查询' }).click();
  await thread(page).getByText('查订单：完成').waitFor();
  await page.reload();
  await composer(page).waitFor();
  // No hints, no pause in a test.
  expect(await page.getByRole('complementary', { name: '提示' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: '挂起' }).count()).toBe(0);
  await finishDesk(page);
  await page.unroute(isAnswer, listen);
  const all = heard.join('\n');
  expect(all).toContain('实在抱歉');
  // The stream was heard, too.
  expect(all).toContain('"kind":"happened"');

  const report = await readDeskReport(desk);
  const [chat] = report.chats;
  // An order's number is on the desk whoever tells it.
  const kept = (chat?.facts.all ?? [])
    .filter(({ isFound, isHidden, words }) => isHidden && !isFound && !/^\d+$/.test(words))
    .map(({ words }) => words);
  expect(kept.length).toBeGreaterThan(0);
  const secrets = [String(report.seed), report.variant.title, `"${report.variant.id}"`, ...kept];
  const inner = [
    '"seed"',
    '"variant"',
    '"persona"',
    '"anger"',
    '"trust"',
    '"patience"',
    '"feelings"',
    '"frames"',
    '"acts"',
    '"ending"',
  ];
  expect([...secrets, ...inner].filter((words) => all.includes(words))).toEqual([]);
});

/** On paper everything is unfolded, nothing of the site is left and nothing stands out of the sheet. */
async function checkPaper({ page, screen }: Visitor): Promise<void> {
  await page.pdf({ path: join(ARTIFACTS, `desk-report-${screen.name}.pdf`), preferCSSPageSize: true });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(A4);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  for (const role of ['banner', 'navigation', 'slider', 'textbox'] as const) {
    expect(await page.getByRole(role).count()).toBe(0);
  }
  expect(await page.getByRole('button', { name: /打印|再接待|分享|看原处/ }).count()).toBe(0);
  expect(await page.locator('details:not([open])').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await page.setViewportSize(screen.options.viewport ?? A4);
}

/** The lines of a run with one customer, as the film writes them. */
const linesOf = ({ events, chats: [chat] }: DeskReport): readonly string[] =>
  events.flatMap((event) => {
    if (event.kind === 'agent') return [`我：${event.text}`];
    if (event.kind === 'card') return [`${chat?.customer.name}：[订单 ${event.orderId}]`];
    return event.kind === 'customer' ? [`${chat?.customer.name}：${event.text}`] : [];
  });
