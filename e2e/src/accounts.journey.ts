import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fillSignIn, fillSignUp, openAccount, signOutOfSharedDevice } from './support/account.ts';
import { answerField, startPaper, writeAnswer } from './support/guest.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const WEAK = '我会安抚他，跟他说一声不好意思，然后核实一下情况，再帮他尽快处理。';
const HALF = '这句还没写完，先放着。';
const ANSWER = '我做过四年客服，一天接待一百多位。';
const PASSWORD = '蓝色窗帘 三只猫 周二';
const NAME = '林晓雨';

const answerBox = (page: Page) => page.getByRole('textbox', { name: '你的回答' });

async function practise(page: Page): Promise<void> {
  await page.goto('/practice/q2-1');
  await answerBox(page).fill(WEAK);
  await page.getByRole('button', { name: '提交评分' }).click();
  await page.getByRole('heading', { name: /^第 1 次回答/ }).waitFor();
}

describe.each(SCREENS)('an account on a $name screen', (screen) => {
  it('keeps what a guest did, shows it on a second device, and shows nobody else anything', async () => {
    const email = `lin-${screen.name}@example.com`;
    const first = await stage.visit(screen);
    const { page } = first;
    const { look, expectClean } = await watchPages(first);

    await startPaper(page, '短卷');
    await writeAnswer(page, ANSWER);
    await practise(page);
    await page.goto('/practice/q2-2');
    await answerBox(page).fill(HALF);
    await page.goto('/mine');
    const notice = page.getByRole('region', { name: '这些记录只在这个浏览器里' });
    await notice.waitFor();
    await look('account-01-keep', '我的作答 · 面面俱到');
    await notice.getByRole('button', { name: '知道了' }).click();
    await notice.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText(/前没再用过就会删除/).waitFor();
    expect(await notice.count()).toBe(0);

    await openAccount(page);
    await page.getByText(/^2 份作答和记录保存在这个浏览器名下/).waitFor();
    await look('account-02-guest', '账号 · 面面俱到');
    await page.getByRole('link', { name: '注册', exact: true }).click();
    await page.getByText('这个浏览器里的 2 份作答和记录会一起带过去。').waitFor();
    await fillSignUp(page, { email: 'lin@', password: '12345', name: '' });
    await page.getByText('请写一个称呼。').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'email');
    await look('account-03-sign-up-wrong', '注册账号 · 面面俱到');
    await fillSignUp(page, { email, password: `lin-${screen.name}-2026`, name: NAME });
    await page.getByText('这个密码太常见，或者包含你的邮箱').waitFor();
    await fillSignUp(page, { email, password: PASSWORD, name: NAME });
    await page.getByRole('heading', { name: '账号建好了' }).waitFor();
    await page.getByText('2 份作答和记录已经带到账号里。').waitFor();
    await look('account-04-codes', '账号建好了 · 面面俱到');
    const shown = await page.getByRole('listitem').locator('code').allTextContents();
    expect(new Set(shown).size).toBe(10);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载成文件' }).click();
    const file = readFileSync(await (await saving).path(), 'utf8');
    for (const code of [...shown, email]) expect(file).toContain(code);
    await page.getByRole('link', { name: '试卷', exact: true }).click();
    await page.getByRole('dialog', { name: '恢复码还没保存' }).waitFor();
    await look('account-05-not-saved', '账号建好了 · 面面俱到');
    await page.getByRole('button', { name: '留下保存' }).click();
    await page.getByRole('button', { name: '我已保存' }).click();

    await page.getByRole('link', { name: '接着写' }).click();
    await answerField(page).waitFor();
    await expect.poll(() => answerField(page).inputValue()).toBe(ANSWER);
    await page.goto('/practice/q2-1');
    await page.getByRole('heading', { name: /^第 1 次回答/ }).waitFor();
    await page.goto('/practice/q2-2');
    await answerBox(page).waitFor();
    await expect.poll(() => answerBox(page).inputValue()).toBe(HALF);
    await openAccount(page);
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await page.getByText('只有这台设备登录着。').waitFor();
    await look('account-06-own', '账号 · 面面俱到');

    const tab = await first.context.newPage();
    await tab.goto('/practice/q2-2');
    await answerBox(tab).waitFor();
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('dialog', { name: '退出登录？' }).waitFor();
    await look('account-07-sign-out', '账号 · 面面俱到');
    await page.getByRole('dialog').getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('heading', { level: 1, name: '访客' }).waitFor();
    // The other tab was this person's, too; now it is nobody's.
    await tab.waitForFunction(() => document.querySelector('textarea')?.value === '');
    await tab.close();
    await page.goto('/mine');
    await page.getByText('还没有作答。').waitFor();
    await page.goto('/practice/q2-2');
    await answerBox(page).waitFor();
    expect(await answerBox(page).inputValue()).toBe('');
    expect(first.complaints.filter((line) => !line.includes('400'))).toEqual([]);

    const second = await stage.visit(screen);
    const secondWatch = await watchPages(second);
    await practise(second.page);
    await second.page.goto('/sign-in');
    await fillSignIn(second.page, { email, password: '不是这个密码哦' });
    await second.page.getByText('邮箱或密码不对，没有登录。').waitFor();
    await second.page.getByRole('group', { name: '这个浏览器里有 1 份访客的作答和记录' }).waitFor();
    await secondWatch.look('account-08-sign-in-wrong', '登录 · 面面俱到');
    await fillSignIn(second.page, { email, password: PASSWORD });
    await second.page.getByRole('link', { name: '接着写' }).waitFor();
    await second.page.goto('/practice/q2-1');
    await second.page.getByRole('heading', { name: /^第 2 次回答/ }).waitFor();

    await page.goto('/sign-in?back=/practice/q2-2');
    await fillSignIn(page, { email, password: PASSWORD });
    await page.waitForURL('**/practice/q2-2');
    await answerBox(page).waitFor();
    await expect.poll(() => answerBox(page).inputValue()).toBe(HALF);

    await openAccount(second.page);
    await second.page.getByRole('button', { name: /^让它退出：/ }).click();
    await second.page.getByRole('dialog').waitFor();
    await secondWatch.look('account-09-end-session', '账号 · 面面俱到');
    await second.page.getByRole('dialog').getByRole('button', { name: '让它退出' }).click();
    await second.page.getByText('那台设备已退出。').waitFor();
    await second.page.getByText('只有这台设备登录着。').waitFor();
    // Whoever comes back to the first device finds it to be nobody's.
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    await page.goto('/mine');
    await page.getByText('还没有作答。').waitFor();

    await second.page.goto('/practice/q2-2');
    await answerBox(second.page).fill(HALF);
    const keptOn = () => second.page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(await keptOn()).toContain(HALF);
    await openAccount(second.page);
    await signOutOfSharedDevice(second.page);
    expect(await keptOn()).not.toContain(HALF);
    expectClean();
    secondWatch.expectClean();
  });
});
