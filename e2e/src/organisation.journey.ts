import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fillSignIn, fillSignUp } from './support/account.ts';
import { askApi } from './support/call-api.ts';
import { passwordOf, signUp } from './support/make-account.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const NAME = '星河网络科技（杭州）有限公司华东在线客服中心与质检培训联合小组';
const TITLE = `${NAME} · 面面俱到`;
const INVITED = '加入组织的邀请 · 面面俱到';

const memberRow = (page: Page, name: string) =>
  page
    .getByRole('region', { name: /^成员（/ })
    .getByRole('listitem')
    .filter({ hasText: name });

async function invite(page: Page, role: string, note: string): Promise<string> {
  const form = page.getByRole('region', { name: '邀请', exact: true });
  const another = form.getByRole('button', { name: '再邀请一位' });
  if ((await another.count()) > 0) await another.click();
  await form.getByText(role, { exact: true }).click();
  await form.getByLabel('给谁的（可以不填）').fill(note);
  await form.getByRole('button', { name: '生成邀请链接' }).click();
  return form.getByRole('textbox', { name: '邀请链接' }).inputValue();
}

describe.each(SCREENS)('$name', (screen) => {
  it('is founded, joined by two, and led by what each may do', async () => {
    const [owner, recruiter, member] = [
      await stage.visit(screen),
      await stage.visit(screen),
      await stage.visit(screen),
    ];
    const watches = [await watchPages(owner), await watchPages(recruiter), await watchPages(member)] as const;
    const [owned, recruited, membered] = watches;

    // Founded; a stranger is told why an account comes first.
    await owner.page.goto('/organisations/new');
    await owner.page.getByRole('heading', { name: '要先有账号' }).waitFor();
    await owned.look('organisation-01-stranger', '新建组织 · 面面俱到');
    await signUp(owner, '林静');
    await owner.page.goto('/organisations/new');
    await owner.page.getByRole('button', { name: '新建', exact: true }).click();
    await owner.page.getByText('请写组织的名字。').waitFor();
    await owned.look('organisation-02-new', '新建组织 · 面面俱到');
    await owner.page.getByLabel('组织名称').fill(NAME);
    await owner.page.getByRole('button', { name: '新建', exact: true }).click();
    await owner.page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    const link = await invite(owner.page, '招聘', '王磊');
    await owner.page.getByText('给 王磊').waitFor();
    await owned.look('organisation-03-invited', TITLE);

    // The recruiter comes without an account, gets one, is led back and joins.
    await recruiter.page.goto(link);
    await recruiter.page.getByRole('heading', { name: `「${NAME}」请你加入` }).waitFor();
    await recruited.look('organisation-04-invitation', INVITED);
    await recruiter.page.getByRole('link', { name: '注册', exact: true }).click();
    const newAccount = { email: `wang-lei-${screen.name}@example.com`, password: '三匹白马和十枚订书钉' };
    await fillSignUp(recruiter.page, { ...newAccount, name: '王磊' });
    await recruiter.page.getByRole('button', { name: '我已保存' }).click();
    await recruiter.page.getByText('以「王磊」的账号加入').waitFor();
    await recruited.look('organisation-05-join', INVITED);
    await recruiter.page.getByRole('button', { name: '加入' }).click();
    await recruiter.page.getByText('你在这里是招聘').waitFor();
    expect(await recruiter.page.getByRole('button', { name: '改名' }).count()).toBe(0);
    expect(await recruiter.page.getByRole('button', { name: '解散组织' }).count()).toBe(0);
    expect(await memberRow(recruiter.page, '林静').getByRole('button').count()).toBe(0);
    await recruited.look('organisation-06-recruiter', TITLE);

    // The recruiter invites a member, who signs in first; a link works once, and not after it was revoked.
    const second = await invite(recruiter.page, '成员', '');
    const email = await signUp(member, '陈小雨');
    await member.context.clearCookies();
    await member.page.goto(second);
    await member.page.getByRole('link', { name: '登录', exact: true }).click();
    await fillSignIn(member.page, { email, password: passwordOf(email) });
    await member.page.getByRole('button', { name: '加入' }).click();
    await member.page.getByText('你在这里是成员').waitFor();
    await memberRow(member.page, '王磊').waitFor();
    expect(await member.page.getByRole('region', { name: '邀请', exact: true }).count()).toBe(0);
    await membered.look('organisation-07-member', TITLE);
    await member.page.goto(link);
    await member.page.getByRole('heading', { name: '这个邀请用不了了' }).waitFor();
    await membered.look('organisation-08-over', INVITED);

    // What the owner changes, the others meet.
    await owner.page.reload();
    const third = await invite(owner.page, '培训', '来不及的人');
    await owner.page.getByRole('button', { name: '收回邀请：培训，给 来不及的人' }).click();
    await owner.page.getByText('没有等着用的邀请。').waitFor();
    expect(
      (await askApi(member, 'readInvitation', { params: { token: third.split('/').at(-1) ?? '' } })).status(),
    ).toBe(404);
    await owner.page.getByRole('button', { name: '改角色：陈小雨' }).click();
    const roleDialog = owner.page.getByRole('dialog', { name: '改角色：陈小雨' });
    await roleDialog.getByText('面试官', { exact: true }).click();
    await owned.look('organisation-09-role', TITLE);
    await roleDialog.getByRole('button', { name: '保存' }).click();
    await memberRow(owner.page, '陈小雨').getByText('面试官').waitFor();
    await owner.page.getByRole('button', { name: '移出 陈小雨' }).click();
    await owner.page.getByRole('dialog').getByRole('button', { name: '移出' }).click();
    await memberRow(owner.page, '陈小雨').waitFor({ state: 'detached' });
    await member.page.goto(new URL(owner.page.url()).pathname);
    await member.page.getByRole('heading', { name: '组织没有打开' }).waitFor();
    await membered.look('organisation-10-removed', '组织 · 面面俱到');

    // The last owner cannot leave; the recruiter does; then it is closed.
    await owner.page.getByText('你是唯一的所有者，不能退出').waitFor();
    expect(await memberRow(owner.page, '林静').getByRole('button').count()).toBe(0);
    await owned.look('organisation-11-last-owner', TITLE);
    await recruiter.page.getByRole('button', { name: '退出组织' }).click();
    await recruiter.page.getByRole('dialog').getByRole('button', { name: '退出组织' }).click();
    await recruiter.page.getByText('还没有加入组织。').waitFor();
    await owner.page.getByRole('button', { name: '改名' }).click();
    await owner.page.getByLabel('组织名称').fill('星河');
    await owner.page.getByRole('button', { name: '保存' }).click();
    await owner.page.getByRole('heading', { level: 1, name: '星河' }).waitFor();
    await owner.page.getByRole('button', { name: '解散组织' }).click();
    await owner.page.getByRole('dialog', { name: '解散「星河」？' }).getByRole('button', { name: '解散组织' }).click();
    await owner.page.getByText('还没有加入组织。').waitFor();
    for (const { expectClean } of watches) expectClean();
  });
});
