import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { askApi, callApi } from './support/call-api.ts';
import { passwordOf, signUp } from './support/make-account.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { handInShortPaper } from './support/papers.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const TITLE = '我的数据 · 面面俱到';
const MINE = '您别急，我马上给您查。';

const dialog = (page: Page) => page.getByRole('dialog', { name: '删除我的一切' });
const erase = (page: Page) => dialog(page).getByRole('button', { name: '全部删除，不能恢复' });
const draftsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => /draft|outbox|phrases|place/.test(key)));

describe.each(SCREENS)('$name', (screen) => {
  it('lets a guest erase everything, and says what and when', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await page.goto('/account/data');
    await page.getByRole('heading', { name: '这里还没有你的数据' }).waitFor();
    await look('my-data-01-nobody', TITLE);

    const sittingId = await handInShortPaper(visitor, { 'q1-1': MINE });
    await callApi(visitor, 'share', { body: { kind: 'paper', id: sittingId, days: 7, name: '' } });
    await page.goto('/practice/q2-1');
    await page.getByRole('textbox', { name: '你的回答' }).fill('还没提交的草稿');
    expect(await draftsOf(page)).not.toEqual([]);

    await page.goto('/account/data');
    await page.getByText('还没人打开').waitFor();
    await look('my-data-02-guest', TITLE);

    await page.getByRole('button', { name: '删除我的一切…' }).click();
    await dialog(page)
      .getByText(/^这个访客身份，和 \d+ 份/)
      .waitFor();
    await erase(page).click();
    await dialog(page).getByText('请输入「删除」两个字。').waitFor();
    await look('my-data-03-word', TITLE);
    expect((await askApi(visitor, 'readReport', { params: { sittingId } })).status()).toBe(200);
    await dialog(page).getByLabel('确认请输入「删除」').fill('删除');
    await erase(page).click();
    await page.getByRole('heading', { name: '已经全部删除' }).waitFor();
    await look('my-data-04-gone', '已经全部删除 · 面面俱到');
    expect(await draftsOf(page)).toEqual([]);
    expect((await askApi(visitor, 'readReport', { params: { sittingId } })).status()).toBe(401);
    await page.goto('/mine');
    await page.getByText('还没有作答。').waitFor();
    expect(visitor.complaints).toEqual([]);
    expectClean();
  });
});

it('asks an account for its password, and the last owner for another', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  const { look, expectClean } = await watchPages(visitor);
  const email = await signUp(visitor, '林静');
  const body = { eventId: 'journey-organisation', name: '星河客服中心' };
  const { id } = await callApi(visitor, 'createOrganisation', { body });
  const params = { organisationId: id };
  const invitation = { role: 'member', note: '', days: 1 };
  const { token } = await callApi(visitor, 'invite', { params, body: invitation });
  const other = await stage.visit();
  await signUp(other, '陈小雨');
  await callApi(other, 'acceptInvitation', { params: { token } });

  await page.goto('/account/data');
  await page.getByText(`邮箱 ${email}`).waitFor();
  await page.getByRole('button', { name: '删除我的一切…' }).click();
  await dialog(page).getByText('你在各组织里的成员身份').waitFor();
  await dialog(page).getByLabel('确认请输入「删除」').fill('删除');
  await dialog(page).getByLabel('账号密码').fill('不是这个密码，绝对不是');
  await erase(page).click();
  await dialog(page).getByText('密码不对，什么都没有删。').waitFor();
  await dialog(page).getByLabel('账号密码').fill(passwordOf(email));
  await erase(page).click();
  await dialog(page)
    .getByText(/^你是下面组织的唯一所有者/)
    .waitFor();
  await look('my-data-05-last-owner', TITLE);
  await dialog(page).getByRole('link', { name: '星河客服中心' }).click();
  await page.getByRole('heading', { level: 1, name: '星河客服中心' }).waitFor();

  const { members } = await callApi(visitor, 'readOrganisation', { params });
  const heir = members.find(({ isMe }) => !isMe)?.personId ?? '';
  await callApi(visitor, 'changeRole', { params: { ...params, personId: heir }, body: { role: 'owner' } });
  await page.goto('/account/data');
  await page.getByRole('button', { name: '删除我的一切…' }).click();
  await dialog(page).getByLabel('确认请输入「删除」').fill('删除');
  await dialog(page).getByLabel('账号密码').fill(passwordOf(email));
  await erase(page).click();
  await page.getByRole('heading', { name: '已经全部删除' }).waitFor();
  expect((await callApi(visitor, 'readAccount')).kind).toBe('nobody');
  const signIn = { email, password: passwordOf(email), guestWork: 'leave' };
  expect((await askApi(visitor, 'signIn', { body: signIn })).status()).toBe(401);
  const left = await callApi(other, 'readOrganisation', { params });
  expect(left.members.map(({ name, role }) => [name, role])).toEqual([['陈小雨', 'owner']]);
  expectClean();
});
