import { describe, expect, it } from 'vitest';
import { readBestAnswers } from './support/labelled-answers.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();

describe.each(SCREENS)('English on a $name screen', (screen) => {
  it('is one press away, stays, and marks what is still Chinese', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    const unmarked: string[] = [];
    const lookInEnglish = async (name: string, title: string) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      unmarked.push(...(await findUnmarkedChinese(page)).map((words) => `${name}: ${words}`));
      await look(name, title);
    };
    await page.goto('/papers');
    await page.getByRole('button', { name: 'EN' }).click();
    await page.getByRole('link', { name: 'Start: full paper' }).waitFor();
    await lookInEnglish('english-1-papers', 'Papers · Mianmian');
    await page.goto('/practice/q2-1');
    await page.getByRole('textbox', { name: 'Your answer' }).fill(readBestAnswers().get('q2-1') ?? '');
    await page.getByRole('button', { name: 'Score it' }).click();
    await page.getByRole('heading', { name: /^Attempt 1/ }).waitFor();
    await lookInEnglish('english-2-practice', '没有凭证的质量投诉 · Mianmian');
    await page.goto('/practice');
    await page.getByText('32 questions').waitFor();
    await lookInEnglish('english-3-practice-list', 'Practice · Mianmian');
    await page.goto('/start/short');
    await page.getByRole('textbox', { name: 'Your answer' }).fill('我做过四年客服，一天接待一百多位。');
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    await lookInEnglish('english-4-sitting', 'Sitting · Mianmian');
    await page.getByRole('banner').getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('dialog', { name: 'Hand in?' }).getByText('4 not written').waitFor();
    await lookInEnglish('english-5-hand-in', 'Sitting · Mianmian');
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByRole('heading', { name: 'Report', exact: true }).waitFor();
    await lookInEnglish('english-6-report', 'Report · Mianmian');
    await page.getByRole('link', { name: 'Mine' }).click();
    await page.getByRole('link', { name: 'Report', exact: true }).waitFor();
    await lookInEnglish('english-7-mine', 'My work · Mianmian');
    await page.getByRole('button', { name: '中' }).click();
    await page.getByRole('heading', { name: '我的作答' }).waitFor();
    expect(await page.title()).toBe('我的作答 · 面面俱到');
    expect(unmarked.join('\n')).toBe('');
    expect(visitor.complaints).toEqual([]);
    expectClean();
  });

  it('is remembered from the front page on, also by whoever came straight to the English one', async () => {
    const { page: straight } = await stage.visit(screen);
    await straight.goto('/en');
    await straight.getByRole('link', { name: 'Sit a paper' }).click();
    await straight.getByRole('heading', { level: 1, name: 'Papers' }).waitFor();

    const { page } = await stage.visit(screen);
    await page.goto('/');
    await page.getByRole('link', { name: 'EN' }).click();
    await page.getByRole('link', { name: 'Start a short paper, 5 questions' }).click();
    await page.getByRole('textbox', { name: 'Your answer' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
