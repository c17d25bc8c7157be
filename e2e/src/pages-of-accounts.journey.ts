import { describe, expect, it } from 'vitest';
import { fillSignIn } from './support/account.ts';
import { callApi } from './support/call-api.ts';
import { NARROW, WIDE } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
/** The stories of accounts are played in light on both screens; here each theme is seen on one. */
const APPEARANCES = [
  { screen: NARROW, theme: 'light' },
  { screen: WIDE, theme: 'dark' },
] as const;
const LONG_NAME = '一个把名字写到上限四十个字的人他的名字在页面右上角会被截短但在账号页上要完整地看得到';

describe.each(APPEARANCES)('$screen.name and $theme', ({ screen, theme }) => {
  it('shows no page or state of accounts that is broken, in either language', async () => {
    const visitor = await stage.visit(screen, theme);
    const { page, context } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await page.goto('/account');
    await page.getByRole('heading', { level: 1, name: '访客' }).waitFor();
    await look('accounts-01-nobody', '账号 · 面面俱到');
    await page.goto('/sign-up');
    await page.getByRole('button', { name: '注册', exact: true }).waitFor();
    await look('accounts-02-sign-up', '注册账号 · 面面俱到');
    await page.goto('/recover');
    await page.getByText('这台服务器没有设置发信').waitFor();
    await look('accounts-03-recover', '找回密码 · 面面俱到');
    await page.goto('/sign-in');
    const credentials = { email: 'lin@example.com', password: '还没有这个账号' };
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    // A password manager finds both fields by these, and a password may be pasted.
    const password = page.getByRole('textbox', { name: '密码', exact: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((words) => navigator.clipboard.writeText(words), credentials.password);
    await password.focus();
    await page.keyboard.press('Control+V');
    await expect.poll(() => password.inputValue()).toBe(credentials.password);
    expect(await password.getAttribute('autocomplete')).toBe('current-password');
    expect(await page.getByRole('textbox', { name: '邮箱' }).getAttribute('autocomplete')).toBe('username');
    expect(await password.getAttribute('type')).toBe('password');
    await context.setOffline(true);
    await fillSignIn(page, credentials);
    await page.getByText('连不上服务器，没有提交。').waitFor();
    await look('accounts-04-offline', '登录 · 面面俱到');
    await context.setOffline(false);
    // Nothing typed is lost, so pressing again is enough.
    const wait = { code: 'too-many', message: '请稍候', retryAfterSeconds: 240 };
    await page.route('**/api/account/sign-in', (route) => route.fulfill({ status: 429, json: { error: wait } }));
    await page.getByRole('button', { name: '显示密码' }).click();
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('试得太多了，请等 4 分钟再试。').waitFor();
    await expect.poll(() => password.inputValue()).toBe(credentials.password);
    expect(await password.getAttribute('type')).toBe('text');
    await look('accounts-05-too-many', '登录 · 面面俱到');

    const name = LONG_NAME.slice(0, 40);
    const email = `a-very-long-address-that-fills-a-phone.${screen.name}.${theme}@a-long-domain.example.com`;
    await callApi(visitor, 'signUp', { body: { email, password: '蓝色窗帘 三只猫 周二', name } });
    await page.goto('/account');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText('只有这台设备登录着。').waitFor();
    await look('accounts-06-long', '账号 · 面面俱到');
    await page.goto('/sign-in');
    await page.getByRole('heading', { name: '已经登录' }).waitFor();
    await look('accounts-07-already', '登录 · 面面俱到');

    await page.goto('/account');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Signed-in devices' }).waitFor();
    expect(await findUnmarkedChinese(page)).toEqual([]);
    await look('accounts-08-english', 'Account · Mianmian');
    await callApi(visitor, 'signOut');
    for (const [path, title] of [
      ['/sign-up', 'Sign up'],
      ['/sign-in', 'Sign in'],
      ['/recover', 'Set a new password'],
    ]) {
      await page.goto(path ?? '');
      await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
      await page.getByRole('button').last().waitFor();
      expect(await findUnmarkedChinese(page)).toEqual([]);
      await look(`accounts-09-english${path?.replace('/', '-')}`, `${title} · Mianmian`);
    }
    expectClean();
  });
});
