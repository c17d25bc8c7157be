import type { DrillList } from '@mianmian/contract/drill';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fillSignUp } from './support/account.ts';
import { callApi } from './support/call-api.ts';
import { readText } from './support/guest.ts';
import { beginMonday } from './support/move-days.ts';
import { NARROW, SCREENS, WIDE } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const TITLE = '规则与品类训练 · 面面俱到';
const MIXED = '混合训练 · 面面俱到';

type Item = DrillList['topics'][number]['items'][number];
type Room = { readonly visitor: Visitor; readonly items: ReadonlyMap<string, Item> };

const asked = (page: Page) => page.getByRole('form').getByRole('heading', { level: 2 });
const options = (page: Page) => page.getByRole('group').locator('label');
const result = (page: Page) => page.getByRole('heading', { name: '这一组做完了' });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: '已保存' }).waitFor();

async function enter(visitor: Visitor): Promise<Room> {
  const { topics } = await callApi(visitor, 'listDrills');
  return { visitor, items: new Map(topics.flatMap(({ items }) => items.map((item) => [item.ask, item]))) };
}

async function readItem({ visitor: { page }, items }: Room): Promise<Item> {
  const item = items.get(await readText(asked(page)));
  if (item === undefined) throw new Error('an item that the server has not');
  return item;
}

/** Answers the item on the page, by keys on a wide screen and by touch on a narrow one, and gives which it was. */
async function answer(room: Room, isRight: boolean): Promise<Item> {
  const { page, screen } = room.visitor;
  const item = await readItem(room);
  const wanted = item.options.filter(({ right }) => right === isRight).map(({ text }) => text);
  const choice = item.kind === 'multiple' ? wanted : wanted.slice(0, 1);
  const shown = await options(page).locator('span:last-child').allTextContents();
  for (const text of choice) {
    if (screen === WIDE) await page.keyboard.press(String(shown.indexOf(text) + 1));
    else await options(page).nth(shown.indexOf(text)).tap();
  }
  if (screen === WIDE) await page.keyboard.press('Enter');
  else await page.getByRole('button', { name: '检查' }).tap();
  await page.getByRole('heading', { name: isRight ? '答对了' : /^答错了/ }).waitFor();
  return item;
}

async function goOn({ visitor: { page, screen } }: Room): Promise<void> {
  if (screen === WIDE) await page.keyboard.press('Enter');
  else await page.getByRole('button', { name: /^(下一题|看这一组的结果)$/ }).tap();
  await asked(page).or(result(page)).waitFor();
}

/** Answers all that is left, rightly. */
async function finish(room: Room): Promise<readonly string[]> {
  const ids: string[] = [];
  while (!(await result(room.visitor.page).isVisible())) {
    ids.push((await answer(room, true)).id);
    await goOn(room);
  }
  return ids;
}

const readAnswers = async (visitor: Visitor) => {
  const { exercises } = await callApi(visitor, 'listExercises', { params: { after: '0' } });
  return exercises.map(({ exercise }) => exercise).filter((exercise) => exercise.kind === 'drill-answer');
};

describe.each(SCREENS)('drills on a $name screen', (screen) => {
  it('bring a wrong item back after others and the next day, go on after a reload, and wait out a lost connection', async () => {
    const visitor = await stage.visit(screen);
    const { page, context } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    const { nextDay } = await beginMonday(page, stage.server());
    const room = await enter(visitor);
    await page.goto('/drills');
    await page.getByText('没有等着重做的错题').waitFor();
    await look('drills-1-topics', TITLE);
    await page.getByRole('link', { name: '开始一组，10 题混合' }).click();
    await page.getByText('第 1 / 10 题').waitFor();
    await look('drills-2-question', MIXED);
    const missed = await answer(room, false);
    await page.getByText('这道题过几题会再来。').waitFor();
    await page.getByText(/^(已核对|未核对)/).waitFor();
    await look('drills-3-wrong', MIXED);
    await goOn(room);
    for (let i = 0; i < 3; i += 1) {
      expect((await answer(room, true)).id).not.toBe(missed.id);
      await goOn(room);
    }
    expect((await readItem(room)).id).toBe(missed.id);
    await page.getByText('再来一次').waitFor();
    const shown = await options(page).allTextContents();
    await page.reload();
    await page.getByText('第 5 / 11 题').waitFor();
    expect(await options(page).allTextContents()).toEqual(shown);
    expect((await readItem(room)).id).toBe(missed.id);
    const rest = await finish(room);
    expect(rest).toHaveLength(7);
    await page.getByText('10 题里一次答对 9 题').waitFor();
    await look('drills-4-result', MIXED);

    await page.getByRole('link', { name: '回到主题' }).click();
    await page.getByText('错题 1').waitFor();
    await page.getByText('没有等着重做的错题').waitFor();
    await nextDay();
    await page.getByText('1 道错题该再做一次了').waitFor();
    await saved(page);
    await context.setOffline(true);
    await page.getByRole('link', { name: '开始一组，10 题混合' }).click();
    await page.getByText('第 1 / 10 题').waitFor();
    expect(await finish(room)).toContain(missed.id);
    await page.getByText('10 题里一次答对 10 题').waitFor();
    await page.getByText('本周第 2 天').waitFor();
    await page.getByRole('status').filter({ hasText: '离线' }).waitFor();
    await look('drills-5-offline', MIXED);
    await context.setOffline(false);
    await saved(page);
    const answers = await readAnswers(visitor);
    expect(answers).toHaveLength(21);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(21);
    await page.getByRole('link', { name: '回到主题' }).click();
    await nextDay();
    await page.getByText('没有等着重做的错题').waitFor();
    await page.getByText('错题 1').waitFor({ state: 'detached' });

    await page.goto('/sign-up');
    await fillSignUp(page, {
      email: `drills-${screen.name}@example.com`,
      password: '一匹马和三枚订书钉，九张纸',
      name: '周然',
    });
    await page.getByRole('heading', { name: '账号建好了' }).waitFor();
    expect(await readAnswers(visitor)).toHaveLength(21);
    await page.goto('/drills');
    await page
      .getByText(/^答对 \d+ \/ \d+$/)
      .first()
      .waitFor();
    // The lost connection is all the console may tell of.
    expect(visitor.complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    expectClean();
  });
});

it('a topic of its own, in the dark and in English, and an unknown one', async () => {
  const visitor = await stage.visit(NARROW, 'dark');
  const { page } = visitor;
  const { look, expectClean } = await watchPages(visitor);
  const room = await enter(visitor);
  await page.goto('/drills/no-such-topic');
  await page.getByText('没有这个主题').waitFor();
  await look('drills-6-unknown', TITLE);
  await page.goto('/drills/no-reason-return');
  await page.getByRole('heading', { level: 1, name: '7 天无理由退货' }).waitFor();
  await answer(room, false);
  await look('drills-7-dark', '7 天无理由退货 · 面面俱到');
  await page.getByRole('button', { name: 'EN' }).click();
  await page.getByRole('heading', { name: /^Not right/ }).waitFor();
  expect(await findUnmarkedChinese(page)).toEqual([]);
  expect(visitor.complaints).toEqual([]);
  expectClean();
});
