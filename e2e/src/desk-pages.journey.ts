import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  chatRows,
  composer,
  type Desk,
  finishDesk,
  hear,
  openDesk,
  phraseMenu,
  say,
  sentLine,
  thread,
} from './support/desk.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { type Watch, watchPages } from './support/watch-pages.ts';

const stage = openStage();
const SEED = 20_261;
const TITLE = '大促夜的四个会话 · 面面俱到';
const LONG_NAME = '阿依古丽努尔买买提江吐尔逊江艾合买提一家人都爱买';
/** The longest that may be sent, without a space to break at. */
const LONG = '您说的我都看到了这就去查'.repeat(50).slice(0, 500);

describe.each(SCREENS)('$name', (screen) => {
  it('shows no page or state of the desk that is broken', async () => {
    const visitor = await stage.visit(screen);
    const { page, context } = visitor;
    const watch = await watchPages(visitor);
    const { look, expectClean } = watch;
    const isPhone = screen.name === 'narrow';

    await page.goto('/desk');
    await page.getByRole('button', { name: /^开始：大促夜/ }).waitFor();
    await look('desk-01-lobby', '客服工作台 · 面面俱到');
    await page.getByLabel('能力').selectOption({ label: '主动服务' });
    await page.getByLabel('难度').selectOption({ label: '困难' });
    await page.getByText('没有符合的场景。换个条件，或者看全部。').waitFor();
    await look('desk-02-lobby-nothing', '客服工作台 · 面面俱到');

    const desk = await openDesk(visitor, { scenarioId: 'peak-four-chats', seed: SEED });
    await hear(desk, stage.server(), ({ events }) => new Set(events.map(({ chat }) => chat)).size === 4);
    await chatRows(page).nth(3).waitFor();
    stage.server().letTimePass(110_000);
    await page.getByRole('button', { name: /位顾客在等/ }).waitFor();
    await look('desk-03-four-waiting', TITLE);
    await chatRows(page).first().getByRole('button').click();
    await composer(page).waitFor();
    await look('desk-04-thread', TITLE);
    await composer(page).fill('/');
    await phraseMenu(page).waitFor();
    await look('desk-05-phrases', TITLE);
    await composer(page).fill('/什么也不是');
    await page.getByText('没有找到，换个词').waitFor();
    await composer(page).fill(`${LONG}了`);
    await page.getByText('多了 1 字，一条消息最多 500 字').waitFor();
    await look('desk-06-too-long', TITLE);
    await composer(page).fill('');
    await say(desk, LONG);
    await page.getByRole('button', { name: '内部备注' }).click();
    await page.getByRole('textbox', { name: '内部备注' }).fill('顾客着急，先查订单');
    await look('desk-07-note', TITLE);
    await page.getByRole('button', { name: '记下备注' }).click();
    await thread(page).getByText('顾客着急，先查订单').waitFor();
    await page.getByRole('button', { name: '回复顾客' }).click();
    await page.getByRole('button', { name: '助手建议' }).click();
    await page.getByRole('button', { name: '采用' }).first().waitFor();
    await look('desk-08-long-message-and-suggestions', TITLE);
    await page.getByRole('button', { name: '采用' }).first().click();
    await sidePanels(desk, isPhone, watch);

    if (!isPhone) {
      await page.getByRole('button', { name: '快捷键' }).click();
      await page.getByRole('dialog', { name: '快捷键' }).waitFor();
      await look('desk-14-shortcuts', TITLE);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: '挂起' }).click();
    await page.getByRole('heading', { name: '已挂起' }).waitFor();
    await look('desk-15-paused', TITLE);
    await page.getByRole('banner').getByRole('button', { name: '恢复在线' }).click();
    await page.getByRole('heading', { name: '已挂起' }).waitFor({ state: 'detached' });

    await wearTheme(page, 'dark');
    await page.getByRole('button', { name: /位顾客在等/ }).click();
    await composer(page).fill('/');
    await phraseMenu(page).waitFor();
    await look('desk-15-dark', TITLE);
    await wearTheme(page, 'light');
    await page.getByRole('button', { name: /位顾客在等/ }).click();

    expect(visitor.complaints).toEqual([]);
    if (isPhone) await page.getByRole('navigation').getByRole('button', { name: '对话' }).click();
    await context.setOffline(true);
    await composer(page).fill('网断的时候说的');
    await composer(page).press('Enter');
    await thread(page).getByText('没连上，正在重试').waitFor();
    await page.getByText('连接断了，正在重连。已发出的都在服务器上。').waitFor();
    await look('desk-16-cut', TITLE);
    await context.setOffline(false);
    await sentLine(page, '网断的时候说的').waitFor();

    await page.getByRole('banner').getByRole('button', { name: '结束接待' }).click();
    await page.getByRole('dialog', { name: '现在结束接待？' }).waitFor();
    await look('desk-17-finish', TITLE);
    await page.getByRole('dialog').getByRole('button', { name: '再等等' }).click();
    await finishDesk(page);
    await look('desk-18-over', TITLE);
    await page.goto('/desk');
    await page.getByRole('heading', { name: '我的接待' }).waitFor();
    await look('desk-19-lobby-with-runs', '客服工作台 · 面面俱到');
    await page.route(`**/api/desk/runs/${desk.runId}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('严嘉', LONG_NAME) });
    });
    await page.goto(`/desk/${desk.runId}`);
    await chatRows(page).filter({ hasText: LONG_NAME }).getByRole('button').click();
    await page.getByRole('heading', { name: LONG_NAME }).first().waitFor();
    await look('desk-19-long-name-after-the-end', TITLE);
    await page.goto('/desk/no-such-run');
    await page.getByText('找不到这项内容').waitFor();
    await look('desk-20-none', '工作台 · 面面俱到');
    await page.route('**/api/desk/**', () => undefined);
    await page.goto('/desk');
    await page.getByRole('status').filter({ hasText: '正在' }).waitFor({ state: 'attached' });
    await look('desk-21-lobby-opening', '客服工作台 · 面面俱到');
    await page.goto(`/desk/${desk.runId}`);
    await page.getByRole('status').filter({ hasText: '正在' }).waitFor({ state: 'attached' });
    await look('desk-22-opening', '工作台 · 面面俱到');
    expectClean();
  });
});

/** Remembered for this browser, as the switch in the other pages' head does. */
async function wearTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((worn) => localStorage.setItem('mianmian.theme', worn), theme);
  await page.reload();
}

/** Every panel, and an action up to its confirmation. */
async function sidePanels({ visitor: { page } }: Desk, isPhone: boolean, { look }: Watch): Promise<void> {
  if (isPhone) await page.getByRole('navigation').getByRole('button', { name: '资料' }).click();
  const panel = page.getByRole('tabpanel');
  await page.getByRole('tab', { name: '订单' }).click();
  await panel.getByRole('button', { name: '查询' }).click();
  await panel.getByRole('article').waitFor();
  await panel.getByRole('button', { name: '查物流' }).click();
  await look('desk-09-order', TITLE);
  for (const [index, name] of ['顾客', '商品', '知识库', '店规'].entries()) {
    await page.getByRole('tab', { name }).click();
    await look(`desk-${10 + index}-panel`, TITLE);
  }
  await page.getByRole('tab', { name: '订单' }).click();
  await panel.getByRole('button', { name: '退款' }).click();
  const form = page.getByRole('dialog', { name: '退款' });
  await form.getByRole('button', { name: '核对' }).click();
  await form.getByText('写成金额，如 12.5').waitFor();
  await look('desk-13-refund-wrong', TITLE);
  await form.getByLabel('金额（元）').fill('9999.5');
  await form.getByRole('button', { name: '核对' }).click();
  await page.getByText('确认后立即执行，不能撤回。').waitFor();
  await look('desk-13-refund-check', TITLE);
  await page.keyboard.press('Escape');
}
