import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fillSignUp } from './support/account.ts';
import { callApi } from './support/call-api.ts';
import { readText } from './support/guest.ts';
import { beginMonday } from './support/move-days.ts';
import { NARROW, SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { swipe } from './support/swipe.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const TITLE = '题卡 · 面面俱到';

const flip = (page: Page) => page.getByRole('button', { name: /翻面看思路/ });
const rating = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const done = (page: Page) => page.getByRole('heading', { name: '今天的题卡看完了' });
const question = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 });
const left = (page: Page, count: number) => page.getByText(new RegExp(`^还剩 ${count} 张`)).waitFor();
const saved = (page: Page) => page.getByRole('status').filter({ hasText: '已保存' }).waitFor();

/** Goes through what is due and calls everything known; gives how many cards were asked, twice asked ones counted twice. */
async function learnAll(page: Page): Promise<number> {
  for (let asked = 0; ; asked += 1) {
    await flip(page).or(done(page)).waitFor();
    if (await done(page).isVisible()) return asked;
    await flip(page).click();
    await rating(page, '有思路').click();
  }
}

/** What counts of the log. */
const readReviews = async (visitor: Visitor) => {
  const { exercises } = await callApi(visitor, 'listExercises', { params: { after: '0' } });
  const deeds = exercises.map(({ exercise }) => exercise);
  const undone = new Set(deeds.flatMap((deed) => (deed.kind === 'card-undo' ? [deed.reviewId] : [])));
  return deeds.filter((deed) => deed.kind === 'card-review').filter(({ id }) => !undone.has(id));
};

describe.each(SCREENS)('question cards on a $name screen', (screen) => {
  it('are asked day by day, return when they should, and are still there after signing up', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    const { nextDay } = await beginMonday(page, stage.server());
    await page.goto('/cards');
    await left(page, 5);
    await look('cards-1-question', TITLE);
    await page.getByRole('combobox', { name: '每天新题' }).selectOption({ label: '3 张' });
    await left(page, 3);

    const first = await readText(question(page));
    if (screen === NARROW) {
      await flip(page).tap();
      await look('cards-2-turned', TITLE);
      await swipe(page, page.getByRole('article'), -160);
      await page.getByText('已记「没思路」').waitFor();
      await page.getByRole('button', { name: '撤销' }).tap();
      await rating(page, '有思路').waitFor();
      expect(await readText(question(page))).toBe(first);
      await swipe(page, page.getByRole('article'), 30);
      await swipe(page, page.getByRole('article'), 160);
    } else {
      await page.keyboard.press('Space');
      await look('cards-2-turned', TITLE);
      await page.keyboard.press('1');
      await page.getByText('已记「没思路」').waitFor();
      await page.keyboard.press('u');
      await rating(page, '有思路').waitFor();
      expect(await readText(question(page))).toBe(first);
      await page.keyboard.press('3');
    }
    await page.getByText('已记「有思路」').waitFor();
    expect(await readText(question(page))).not.toBe(first);
    await flip(page).click();
    await rating(page, '很熟').click();
    // Two new ones as good as known want a second look the same day; the easy one is gone for eight days.
    expect(await learnAll(page)).toBe(3);
    await page.getByText('本周第 1 天').waitFor();
    await page.getByText('明天有 3 张。').waitFor();
    await look('cards-3-done', TITLE);

    await page.reload();
    await done(page).waitFor();
    await saved(page);
    expect((await readReviews(visitor)).map((review) => review.rating)).toEqual([
      'good',
      'easy',
      'good',
      'good',
      'good',
    ]);

    // Three new ones a day, twice each; what was learnt on Monday comes back on Wednesday, and so on day by day.
    const week = screen === NARROW ? [6, 8, 9, 9, 9, 9] : [6, 8];
    for (const [index, count] of week.entries()) {
      await nextDay();
      await flip(page).waitFor();
      expect(await learnAll(page)).toBe(count);
      await page.getByText(`本周第 ${index + 2} 天`).waitFor();
    }
    const total = 5 + week.reduce((sum, count) => sum + count, 0);
    const seen = 3 * (1 + week.length);
    await page.getByRole('link', { name: '全部题卡', exact: true }).click();
    await page.getByText(`没看过 ${32 - seen} 张 · 在学 0 张 · 学会 ${seen} 张`).waitFor();
    await page.getByRole('link', { name: '按试卷部分' }).click();
    await page.locator('summary').first().click();
    await look('cards-4-all', TITLE);
    await saved(page);
    const reviews = await readReviews(visitor);
    expect(reviews).toHaveLength(total);
    expect(new Set(reviews.map(({ id }) => id)).size).toBe(total);

    await page.goto('/sign-up');
    await fillSignUp(page, {
      email: `cards-${screen.name}@example.com`,
      password: '一匹马和三枚订书钉，九张纸',
      name: '林晓雨',
    });
    await page.getByRole('heading', { name: '账号建好了' }).waitFor();
    expect(await readReviews(visitor)).toHaveLength(total);
    await page.goto('/cards?view=all');
    await page.getByText(`学会 ${seen} 张`).waitFor();
    expect(visitor.complaints).toEqual([]);
    expectClean();
  });
});

it('cards reviewed without a connection are on the server once it is back, each once', async () => {
  const visitor = await stage.visit(NARROW, 'dark');
  const { page, context } = visitor;
  const { look, expectClean } = await watchPages(visitor);
  await page.goto('/cards');
  await left(page, 5);
  await flip(page).click();
  await rating(page, '很熟').click();
  await saved(page);
  await context.setOffline(true);
  expect(await learnAll(page)).toBe(8);
  await page.getByRole('status').filter({ hasText: '离线' }).waitFor();
  await look('cards-5-offline-dark', TITLE);
  await context.setOffline(false);
  await saved(page);
  const reviews = await readReviews(visitor);
  expect(reviews).toHaveLength(9);
  expect(new Set(reviews.map(({ id }) => id)).size).toBe(9);

  await page.getByRole('button', { name: 'EN' }).click();
  await page.getByRole('button', { name: /more new ones/ }).click();
  await page.getByRole('button', { name: /Turn the card/ }).click();
  await look('cards-6-english', 'Cards · Mianmian');
  expect(await findUnmarkedChinese(page)).toEqual([]);
  expectClean();
});
