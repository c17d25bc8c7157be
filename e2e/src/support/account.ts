import type { Page } from 'playwright-core';

type SignIn = { readonly email: string; readonly password: string };

const passwordField = (page: Page) => page.getByRole('textbox', { name: '密码', exact: true });

export async function fillSignUp(page: Page, { email, password, name }: SignIn & { name: string }): Promise<void> {
  await page.getByRole('textbox', { name: '邮箱' }).fill(email);
  await passwordField(page).fill(password);
  await page.getByRole('textbox', { name: '称呼' }).fill(name);
  await page.getByRole('button', { name: '注册', exact: true }).click();
}

export async function fillSignIn(page: Page, { email, password }: SignIn): Promise<void> {
  await page.getByRole('textbox', { name: '邮箱' }).fill(email);
  await passwordField(page).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** By the place in the head that says who one is. */
export async function openAccount(page: Page): Promise<void> {
  await page.getByRole('banner').locator('a[href="/account"]').click();
  await page.waitForURL('**/account');
}

/** As on a device that others use, too: what was written on it and not sent goes. */
export async function signOutOfSharedDevice(page: Page): Promise<void> {
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('checkbox', { name: /^这是公用的设备/ }).check();
  await page.getByRole('dialog').getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('heading', { level: 1, name: '访客' }).waitFor();
}
