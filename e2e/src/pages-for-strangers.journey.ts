import { describe, expect, it } from 'vitest';
import { APPEARANCES } from './support/appearances.ts';

import { openStage } from './support/open-stage.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const WEAK = '我会安抚他，跟他说一声不好意思，然后核实一下情况，再帮他尽快处理。';

describe.each(APPEARANCES)('$screen.name and $theme', ({ screen, theme }) => {
  it('shows a stranger no page or state that is broken', async () => {
    const visitor = await stage.visit(screen, theme);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    const front = '面面俱到 · 在线客服面试，每一分都看得见出处';
    await page.goto('/');
    await look('page-01-front', front);
    await page.getByRole('textbox').fill(WEAK);
    await page.getByRole('button', { name: '看看得几分' }).click();
    await page.getByRole('heading', { name: /^得 [\d.]+ 分/ }).waitFor();
    await look('page-02-front-scored', front);
    await page.goto('/en');
    await look('page-03-front-english', 'Mianmian · customer-service interviews where every point shows its source');
    await page.goto('/papers');
    await page.getByRole('link', { name: '开始整卷' }).waitFor();
    await look('page-04-papers', '试卷 · 面面俱到');
    await page.goto('/mine');
    await page.getByText('还没有作答。').waitFor();
    await look('page-05-mine-empty', '我的作答 · 面面俱到');
    await page.goto('/practice');
    await page.getByText('共 32 题').waitFor();
    await look('page-06-practice', '单题练习 · 面面俱到');
    await page.goto('/practice?by=weakness');
    await page.getByText('还看不出薄弱项').waitFor();
    await look('page-07-no-weakness', '单题练习 · 面面俱到');
    await page.goto('/practice?find=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA%E8%AF%8D');
    await page.getByText('没有符合的题目。').waitFor();
    await look('page-08-nothing-found', '单题练习 · 面面俱到');
    await page.goto('/practice/q2-1');
    await page.getByRole('button', { name: '提交评分' }).click();
    await page.getByText('先写几句再提交。').waitFor();
    await look('page-09-practice-empty', '没有凭证的质量投诉 · 面面俱到');
    expect(visitor.complaints).toEqual([]);

    expect((await page.goto('/nowhere'))?.status()).toBe(404);
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    await look('page-10-no-page', '没有这个页面 · 面面俱到');
    await page.goto('/practice/no-question');
    await page.getByRole('heading', { name: '题目没有打开' }).waitFor();
    await look('page-11-no-question', '单题练习 · 面面俱到');
    await page.goto('/sittings/no-sitting');
    await page.getByText('这个浏览器里没有你的访客身份').waitFor();
    await look('page-12-no-identity', '作答 · 面面俱到');
    await page.route('**/api/**', (route) => route.abort());
    await page.goto('/start/short');
    await page.getByRole('alert').getByText('连不上服务器。').waitFor();
    await look('page-13-not-started', '短卷 · 面面俱到');
    expectClean();
  });
});
