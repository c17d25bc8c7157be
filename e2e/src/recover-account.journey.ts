import { afterAll, describe, expect, it } from 'vitest';
import { fillSignIn, openAccount } from './support/account.ts';
import { callApi } from './support/call-api.ts';
import { SCREENS } from './support/open-browser.ts';
import { type Mailbox, openMailbox } from './support/open-mailbox.ts';
import { openStage } from './support/open-stage.ts';
import { watchPages } from './support/watch-pages.ts';

let mailbox: Mailbox | undefined;
const stage = openStage(async () => {
  mailbox = await openMailbox();
  return { SMTP_URL: mailbox.smtpUrl, MAIL_FROM: 'Mianmian <post@mianmian.example>' };
});
afterAll(() => mailbox?.close());

const FIRST = '蓝色窗帘 三只猫 周二';
const SECOND = '绿色水壶 两把伞 周五';
const THIRD = '黄色书包 一盆花 周日';
const FOURTH = '白色围巾 四块砖 周一';
const RECOVER = '找回密码 · 面面俱到';

describe.each(SCREENS)('a forgotten password on a $name screen', (screen) => {
  it('is replaced by a recovery code or by mail, each of them once', async () => {
    const email = `chen-${screen.name}@example.com`;
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    const body = { email, password: FIRST, name: '陈一' };
    const { recoveryCodes } = await callApi(visitor, 'signUp', { body });
    await callApi(visitor, 'signOut');

    await page.goto('/sign-in');
    await page.getByRole('textbox', { name: '邮箱' }).fill(email);
    await page.getByRole('link', { name: '找回密码' }).click();
    const byCode = page.getByRole('region', { name: '用恢复码' });
    const recover = async (code: string, password: string) => {
      await byCode.getByRole('textbox', { name: '恢复码' }).fill(code);
      await byCode.getByRole('textbox', { name: '新密码' }).fill(password);
      await byCode.getByRole('button', { name: '设新密码' }).click();
    };
    await byCode.waitFor();
    // What was typed at signing in need not be typed again.
    await expect.poll(() => byCode.getByRole('textbox', { name: '邮箱' }).inputValue()).toBe(email);
    await recover('', 'short');
    await byCode.getByText('请填写一个恢复码。').waitFor();
    await look('recover-01-wrong', RECOVER);
    await recover('AAAA-BBBB-CCCC-DDDD', SECOND);
    await page.getByText('邮箱或恢复码不对，或者这个恢复码用过了').waitFor();
    await look('recover-02-refused', RECOVER);
    const code = recoveryCodes[0] ?? '';
    await recover(code.toLowerCase().replaceAll('-', ' '), SECOND);
    await page.getByRole('heading', { name: '密码换好了' }).waitFor();
    await look('recover-03-done', '密码换好了 · 面面俱到');
    await page.getByRole('link', { name: '登录', exact: true }).click();
    await fillSignIn(page, { email, password: FIRST });
    await page.getByText('邮箱或密码不对，没有登录。').waitFor();
    await fillSignIn(page, { email, password: SECOND });
    await page.getByText('还没有作答。').waitFor();

    await openAccount(page);
    await page.getByText('还有 9 个恢复码没用过。').waitFor();
    await page.getByRole('button', { name: '改密码' }).click();
    const change = async (current: string, next: string) => {
      await page.getByRole('textbox', { name: '现在的密码' }).fill(current);
      await page.getByRole('textbox', { name: '新密码' }).fill(next);
      await page.getByRole('button', { name: '改密码' }).click();
    };
    await change(FIRST, THIRD);
    await page.getByText('现在的密码不对，没有改动。').waitFor();
    await look('recover-04-change-wrong', '账号 · 面面俱到');
    await change(SECOND, THIRD);
    await page.getByText('密码改好了，其他设备都已退出。').waitFor();
    await page.getByRole('button', { name: '换一组恢复码' }).click();
    await page.getByRole('textbox', { name: '现在的密码' }).fill(THIRD);
    await page.getByRole('button', { name: '换一组', exact: true }).click();
    await page.getByRole('region', { name: '恢复码' }).locator('code').first().waitFor();
    await look('recover-05-new-codes', '账号 · 面面俱到');
    await page.getByRole('button', { name: '我已保存' }).click();
    await page.getByText('还有 10 个恢复码没用过。').waitFor();
    await callApi(visitor, 'signOut');

    await page.goto('/recover');
    const byMail = page.getByRole('region', { name: '用邮件' });
    await byMail.getByRole('textbox', { name: '邮箱' }).fill(`nobody-${email}`);
    await byMail.getByRole('button', { name: '发送邮件' }).click();
    await page.getByText(/^如果 nobody-.* 注册过/).waitFor();
    await look('recover-06-mail-sent', RECOVER);
    await page.getByRole('button', { name: '换一个邮箱，或再发一次' }).click();
    await byMail.getByRole('textbox', { name: '邮箱' }).fill(email);
    await byMail.getByRole('button', { name: '发送邮件' }).click();
    await page.getByText(new RegExp(`^如果 ${email} 注册过`)).waitFor();
    const words = (await mailbox?.read(email)) ?? '';
    expect(mailbox?.count(`nobody-${email}`)).toBe(0);
    const [, token] = /\/reset\/([\w-]+)/.exec(words) ?? [];
    await page.goto(`/reset/${token}`);
    await page.getByRole('heading', { name: '设新密码' }).waitFor();
    await look('recover-07-reset', '设新密码 · 面面俱到');
    await page.getByRole('textbox', { name: '新密码' }).fill(FOURTH);
    await page.getByRole('button', { name: '设新密码' }).click();
    await page.getByRole('heading', { name: '密码换好了' }).waitFor();
    await page.goto(`/reset/${token}`);
    await page.getByRole('textbox', { name: '新密码' }).fill(FIRST);
    await page.getByRole('button', { name: '设新密码' }).click();
    await page.getByRole('heading', { name: '链接用不了了' }).waitFor();
    await look('recover-08-over', '链接用不了了 · 面面俱到');
    await page.goto('/sign-in');
    await fillSignIn(page, { email, password: FOURTH });
    await page.getByText('还没有作答。').waitFor();
    expectClean();
  });
});
