import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import { signUp } from './support/make-account.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const BOARD = '求职档案 · 面面俱到';
const COMPANY = '星河女装旗舰店';
const PAIN = '很多人担心洗了掉色';

const make = async (page: Page, company: string, position: string): Promise<void> => {
  const open = page.getByRole('button', { name: '新建一份' });
  const field = page.getByLabel('公司', { exact: true });
  await open.or(field).waitFor();
  if (await open.isVisible()) await open.click();
  await field.fill(company);
  await page.getByLabel('岗位', { exact: true }).fill(position);
  await page.getByRole('button', { name: '建好它' }).click();
  await page.getByRole('link', { name: company }).waitFor();
};
const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const saved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^已保存$/ })
    .waitFor();

/** A time of the visitor's own clock, three days ahead. */
const inThreeDays = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const day = new Date(Date.now() + 3 * 86_400_000);
    const two = (number: number) => String(number).padStart(2, '0');
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T14:30`;
  });

describe.each(SCREENS)('applications on a $name screen', (screen) => {
  it('go over the board to a research with three things to say, and are still there after signing up', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await page.goto('/applications');
    await page.getByText('还没有求职档案').waitFor();
    await look('applications-1-empty', BOARD);
    await page.getByRole('button', { name: '建好它' }).click();
    await page.getByText('写上公司的名字').waitFor();
    await make(page, COMPANY, '售前客服');
    await make(page, '云集数码科技有限公司杭州分公司（客服中心二部）', '在线客服专员');

    await page.getByLabel(`${COMPANY}的进度`).selectOption({ label: '已投递' });
    await page.getByText(`${COMPANY}已移到「已投递」`).waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText(`${COMPANY}已移到「想投」`).waitFor();
    await page.getByLabel(`${COMPANY}的进度`).selectOption({ label: '约了面试' });
    await column(page, '约了面试').getByRole('link', { name: COMPANY }).waitFor();
    await column(page, '约了面试').getByRole('link', { name: '面试时间还没定' }).waitFor();
    await look('applications-2-board', BOARD);

    await page.getByRole('link', { name: COMPANY }).click();
    await page.getByLabel('面试时间（当地）').fill(await inThreeDays(page));
    await page.getByRole('radio', { name: '现场' }).check();
    await page.getByLabel('路上要多少分钟').fill('40');
    await page.getByText('建议 13:30 前出门（提前 20 分钟到）').waitFor();
    await saved(page);
    await look('applications-3-one', `${COMPANY} · 面面俱到`);

    await page.getByRole('link', { name: /^公司与产品研究/ }).click();
    await page.getByRole('heading', { level: 1, name: '公司与产品研究' }).waitFor();
    await page.getByRole('button', { name: '用上面的笔记起草' }).click();
    await page.getByText('上面的笔记还不够').waitFor();
    await page.getByRole('button', { name: '消息发出，开始计时' }).click();
    await page.getByRole('button', { name: '收到第一句回复' }).click();
    await page.getByLabel('首次响应（秒）').fill('45');
    await page.getByRole('button', { name: '加一条担心' }).click();
    await page.getByRole('button', { name: '加一条担心' }).click();
    await page.getByLabel('他们担心什么').nth(1).fill(PAIN);
    await page.getByLabel('我会怎么做').nth(1).fill('推荐时先说明洗法');
    await page.getByRole('button', { name: '删去：担心 1' }).click();
    await expect.poll(() => page.getByLabel('他们担心什么').inputValue()).toBe(PAIN);
    await page.getByRole('button', { name: '加一个「物流」的问题' }).click();
    await page.getByLabel('我会怎么答').fill('48 小时内发货');
    await page.getByRole('button', { name: '用上面的笔记起草' }).click();
    await page.getByText('起草了 3 句').waitFor();
    const first = page.getByLabel('第 1 句（草稿）');
    await expect
      .poll(() => first.inputValue())
      .toBe(`我看到评价和「问大家」里有人提到“${PAIN}”，我会推荐时先说明洗法。`);
    await first.fill(`我注意到${PAIN}，我会先讲洗法，再发洗标图。`);
    await saved(page);
    await look('applications-4-research', '公司与产品研究 · 面面俱到');

    await signUp(visitor, '林静');
    await page.goto('/applications');
    const card = column(page, '约了面试');
    await card.getByText('还有 3 天').waitFor();
    await card.getByRole('link', { name: '公司研究 4/8' }).click();
    await expect.poll(() => page.getByLabel('第 1 句').inputValue()).toContain('我注意到');

    await page.getByRole('link', { name: `← ${COMPANY}` }).click();
    await page.getByRole('button', { name: '删除这份档案…' }).click();
    await page.getByText('它的公司研究会一起删掉').waitFor();
    await look('applications-5-remove', `${COMPANY} · 面面俱到`);
    await page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '求职档案' }).waitFor();
    expect((await callApi(visitor, 'listNotes', {})).notes.map(({ content }) => content.kind)).toEqual(['application']);
    await page.goto('/applications/nothing-like-it');
    await page.getByText('没有这份求职档案').waitFor();
    await look('applications-6-none', '求职档案 · 面面俱到');
    expect(visitor.complaints).toEqual([]);
    expectClean();
  });
});
