import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import { finishDesk, hear, openDesk, say } from './support/desk.ts';
import { seeReport } from './support/guest.ts';
import { readBestAnswers } from './support/labelled-answers.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { handInShortPaper } from './support/papers.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const DAY_MS = 86_400_000;
const OVER = '这个链接打不开了';
const LONG_NAME = '上官婉清（华东一组，三月入职，试用期第二个月）申请转正用的材料';

const dialog = (page: Page) => page.getByRole('dialog', { name: '分享这份报告' });

async function makeLink(page: Page, name: string, days: string): Promise<string> {
  await page.getByRole('button', { name: '分享', exact: true }).click();
  await dialog(page).getByLabel('显示的名字（可以不填）').fill(name);
  await dialog(page).getByText(days, { exact: true }).click();
  await dialog(page).getByRole('button', { name: '生成链接' }).click();
  return dialog(page).getByRole('textbox', { name: '报告链接' }).inputValue();
}

/** What a receiver could ask of the server or open from this page, beside the front page. */
const waysOut = (page: Page): Promise<readonly string[]> =>
  page
    .locator('a[href]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !['/', '/en', '#content'].includes(href)),
    );

describe.each(SCREENS)('$name', (screen) => {
  it('opens a paper’s report to whoever has the link, until it is ended', async () => {
    const owner = await stage.visit(screen);
    const ownPages = await watchPages(owner);
    const { page } = owner;
    const best = readBestAnswers();
    const answers = { 'q1-1': best.get('q1-1') ?? '', 'q2-1': best.get('q2-1') ?? '', 'q4-3': '嗯' };
    const sittingId = await handInShortPaper(owner, answers);
    await page.goto(`/sittings/${sittingId}/report`);
    await seeReport(page);
    const score = await page.getByText(/^参考分 [\d.]+ 分，满分/).textContent();
    await page.getByRole('button', { name: '分享', exact: true }).click();
    await dialog(page).getByText('参考答案、改进建议').waitFor();
    await ownPages.look('share-01-dialog', '成绩报告 · 面面俱到');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('分享');
    const link = await makeLink(page, LONG_NAME, '30 天');
    expect(new URL(link).origin).toBe(stage.server().address);
    await ownPages.look('share-02-link', '成绩报告 · 面面俱到');
    await owner.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await dialog(page).getByRole('button', { name: '复制' }).click();
    await dialog(page).getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    const receiver = await stage.visit(screen);
    const { look, expectClean } = await watchPages(receiver);
    const heard: string[] = [];
    // Read on the way through: a page that is left may forget what it was answered.
    await receiver.page.route('**/api/**', async (route) => {
      const response = await route.fetch();
      heard.push(await response.text());
      await route.fulfill({ response });
    });
    await receiver.page.goto(link);
    await receiver.page.getByText(`${LONG_NAME} 分享的报告`).waitFor();
    await receiver.page.getByText(score ?? '', { exact: true }).waitFor();
    await receiver.page.getByRole('button', { name: '全部展开' }).click();
    await receiver.page.getByText(answers['q1-1'].slice(0, 8)).first().waitFor();
    await receiver.page.getByRole('img', { name: /^能力雷达图/ }).waitFor();
    await look('share-03-received', '成绩报告 · 面面俱到');
    expect(await waysOut(receiver.page)).toEqual([]);
    for (const name of ['分享', '重新评分，核对一遍']) {
      expect(await receiver.page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
    }
    expect(await receiver.page.getByRole('button', { name: '打印或存成 PDF' }).count()).toBe(1);
    expect(heard.join('\n')).not.toContain(sittingId);
    expect(await receiver.context.cookies()).toEqual([]);
    expect(receiver.complaints).toEqual([]);

    await dialog(page).getByRole('link', { name: '管理分享' }).click();
    await page.getByText('打开过 1 次').waitFor();
    await page.getByText(`显示的名字：${LONG_NAME}`).waitFor();
    await ownPages.look('share-04-list', '我的数据 · 面面俱到');
    await page.getByRole('button', { name: /^收回：/ }).click();
    await page.getByRole('dialog', { name: '收回这个链接？' }).waitFor();
    await ownPages.look('share-05-revoke', '我的数据 · 面面俱到');
    await page.getByRole('dialog').getByRole('button', { name: '收回', exact: true }).click();
    await page.getByText('已收回，链接打不开了。').waitFor();
    await page.getByText('还没有分享过报告。').waitFor();
    await receiver.page.reload();
    await receiver.page.getByRole('heading', { name: OVER }).waitFor();
    await look('share-06-over', '成绩报告 · 面面俱到');
    expect(owner.complaints).toEqual([]);
    ownPages.expectClean();
    expectClean();
  });
});

it('opens a desk’s report without the film’s feelings and the good path, until its day has come', async () => {
  const owner = await stage.visit();
  const desk = await openDesk(owner, { scenarioId: 'wrong-goods-twice', seed: 5 });
  await hear(desk, stage.server());
  await say(desk, '您好，两次都没给您发对，是我们的错，真的对不起');
  await hear(desk, stage.server());
  await finishDesk(owner.page);
  await owner.page.goto(`/desk/${desk.runId}/report`);
  const link = await makeLink(owner.page, '', '1 天');

  const receiver = await stage.visit(SCREENS[1]);
  const { look, expectClean } = await watchPages(receiver);
  const { page } = receiver;
  await page.goto(link);
  await page.getByText('别人分享给你的报告').waitFor();
  const film = page.getByRole('region', { name: '回放' });
  await film.getByRole('slider').press('End');
  await film.getByText('真的对不起').waitFor();
  await page.getByRole('img', { name: /的变化/ }).waitFor();
  await look('share-07-desk', '接待报告 · 面面俱到');
  for (const words of ['再接待一次同样的顾客', '试试', '一种好的做法', '顾客编号种子']) {
    expect(await page.getByText(words).count(), words).toBe(0);
  }
  expect(await waysOut(page)).toEqual([]);
  expect(receiver.complaints).toEqual([]);
  expect((await callApi(owner, 'listShares')).shares.map(({ opened }) => opened)).toEqual([1]);
  stage.server().letTimePass(DAY_MS + 60_000);
  await page.reload();
  await page.getByRole('heading', { name: OVER }).waitFor();
  expectClean();
});
