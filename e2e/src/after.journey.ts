import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import { beginMonday } from './support/move-days.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

const TITLE = '面试之后 · 面面俱到';
const ID = 'app-00000001';
const COMPANY = '云集小铺';
const POINT = '我看到评价里有人提到“尺码偏小”，我会在回复里先问身高体重。';
const ASKED = '顾客深夜来问退款，说再不退就投诉，你怎么办？';
const NEXT = '先查退款单，再告诉她几点前回话。';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const saved = (page: Page, name: string) =>
  part(page, name)
    .getByRole('status')
    .filter({ hasText: /^已保存/ })
    .first()
    .waitFor();
/** By the page's own clock and calendar. */
const dayOf = (page: Page, at: number) =>
  page.evaluate((instant) => {
    const date = new Date(instant);
    const two = (number: number) => String(number).padStart(2, '0');
    return {
      field: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
      words: `${date.getMonth() + 1}月${date.getDate()}日`,
    };
  }, at);

describe.each(SCREENS)('after an interview on a $name screen', (screen) => {
  // A server for each: its clock is moved.
  const stage = openStage();
  it('leads from the letter over the review into plan and cards, and asks when no news came', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    const { nextDay } = await beginMonday(page, stage.server());
    await page.goto('/papers');
    const now = await page.evaluate(() => Date.now());
    const save = (noteId: string, content: Record<string, unknown>) =>
      callApi(visitor, 'saveNote', {
        params: { noteId },
        body: { eventId: `made-${noteId}`, baseRevision: 0, content },
      });
    await save(ID, {
      ...{ kind: 'application', company: COMPANY, shop: '', position: '售后客服', status: 'invited', jobText: '打字' },
      ...{ interviewAt: now - 2 * HOUR_MS, form: 'online', place: '', travelMinutes: null, memo: '' },
      ...{ contact: '林经理 <lin@example.com>', replyBy: null },
    });
    await save(`r-${ID}`, {
      ...{ kind: 'research', applicationId: ID, business: '', culture: '', customers: '', trialSeconds: null },
      ...{ trialWording: '', trialProcess: '', category: '', priceBand: '', tone: '', pains: [], likelyQuestions: [] },
      talkingPoints: [POINT],
    });

    // The board asks whether it is over and says what comes next.
    await page.goto('/applications');
    await page.getByRole('button', { name: '结束了' }).click();
    await page.getByText(`${COMPANY}已移到「已面试」`).waitFor();
    await part(page, '接下来').getByText('还有 22 小时').waitFor();
    await look('after-1-board', '求职档案 · 面面俱到');
    await part(page, '接下来').getByRole('link', { name: '感谢信' }).click();

    const thanks = part(page, '感谢信');
    await thanks.getByText('评价里有人提到“尺码偏小”').waitFor();
    await thanks.getByText('公司研究', { exact: true }).waitFor();
    await look('after-2-draft', TITLE);
    await thanks.getByRole('button', { name: '用这份草稿' }).click();
    const letter = thanks.getByLabel('感谢信正文');
    await thanks.getByText('还有 2 处要填').waitFor();
    const written = (await letter.inputValue()).replace('【姓名】', '林晓雨').replace(/【[^】]*】/, '你们先问再答');
    expect(written.startsWith('林经理您好：\n')).toBe(true);
    await letter.fill(written);
    await thanks.getByText('处要填').waitFor({ state: 'hidden' });
    const mail = new URL((await thanks.getByRole('link', { name: '用邮件软件写' }).getAttribute('href')) ?? '');
    expect(mail.pathname).toBe('lin@example.com');
    expect(mail.searchParams.get('body')?.split('\r\n')).toEqual(written.split('\n'));
    await thanks.getByRole('button', { name: '我已发出' }).click();
    await thanks.getByText(/ 发出/).first().waitFor();
    await saved(page, '感谢信');

    // Two questions, one of which went badly.
    const review = part(page, '复盘');
    await review.getByRole('button', { name: '加一题' }).click();
    await review.getByLabel('第 1 题 · 问了什么').fill(ASKED);
    const first = review.getByRole('listitem', { name: '第 1 题' });
    await first.getByRole('radio', { name: '没答好' }).check();
    await first.getByLabel('下次怎么说').fill(NEXT);
    await first.getByLabel('对应题库里的题').selectOption({ label: '愤怒的顾客' });
    await first.getByText('已成为题卡，来自复盘 · 已排进备考计划').waitFor();
    await review.getByRole('button', { name: '加一题' }).click();
    await review.getByLabel('第 2 题 · 问了什么').fill('为什么想做客服？');
    await review.getByRole('listitem', { name: '第 2 题' }).getByRole('radio', { name: '答得好' }).check();
    await saved(page, '复盘');
    await look('after-3-written', TITLE);

    await page.goto('/plan');
    await page.getByRole('radio', { name: '60 分钟', exact: true }).check();
    const task = page.getByRole('listitem').filter({ hasText: '重练复盘里的一题' });
    await task
      .first()
      .getByText(`“${ASKED.slice(0, 9)}`)
      .waitFor();
    expect(await task.first().getByRole('link').getAttribute('href')).toBe('/practice/b-angry');
    await page.goto('/cards');
    await page.getByText('来自复盘').waitFor();
    await page.getByRole('heading', { level: 2, name: ASKED }).waitFor();
    await page.getByRole('button', { name: /翻面看思路/ }).click();
    await page.getByText(NEXT).waitFor();
    await look('after-4-card', '题卡 · 面面俱到');
    await page.getByRole('button', { name: /^有思路/ }).click();
    await page.getByText('已记「有思路」').waitFor();

    // An answer is promised by Wednesday: on Thursday one asks.
    await page.goto(`/after/${ID}`);
    const [promised, ask] = [await dayOf(page, now + 2 * DAY_MS), await dayOf(page, now + 3 * DAY_MS)];
    const followUp = part(page, '跟进');
    await followUp.getByLabel('对方说哪天前答复').fill(promised.field);
    await followUp.getByText(`到 ${ask.words}还没有消息`).waitFor();
    await saved(page, '跟进');
    const events = await downloadEvents(page);
    const starts = events.map(({ uid, startDate }) => [uid.split('-')[0], startDate.toString(), startDate.isDate]);
    expect(starts).toEqual([
      ['reply', promised.field, true],
      ['inquiry', ask.field, true],
    ]);
    for (let day = 1; day <= 3; day += 1) await nextDay();
    await page.goto('/today');
    await part(page, '面试之后').getByText('就在今天').waitFor();
    // An interview that was held is neither a file too few nor a date too few.
    await page.getByRole('link', { name: '求职档案 1 份，没有待面试的' }).waitFor();
    expect(await page.getByText('面试时间还没有定。').count()).toBe(0);
    await part(page, '面试之后').getByRole('link', { name: '询问进展' }).click();
    await followUp.getByText(`之前说好${promised.words}前后有消息`).waitFor();
    await followUp.getByRole('button', { name: '用这份草稿' }).click();
    await followUp.getByLabel('询问信正文').waitFor();
    await saved(page, '跟进');
    await page.getByRole('banner').getByRole('button', { name: 'EN' }).click();
    await page.getByRole('heading', { level: 1, name: 'After the interview' }).waitFor();
    expect(await findUnmarkedChinese(page)).toEqual([]);
    await look('after-5-english', 'After the interview · Mianmian');

    // Without its question there is no card.
    await part(page, 'Review')
      .getByRole('button', { name: `Remove: ${ASKED}` })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await part(page, 'Review')
      .getByRole('status')
      .filter({ hasText: /^Saved/ })
      .first()
      .waitFor();
    await page.goto('/cards?view=all');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.getByRole('heading', { level: 2, name: 'From your review' }).count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
    expectClean();
  });
});

/** By a parser that is not the writer's. */
async function downloadEvents(page: Page): Promise<readonly ICAL.Event[]> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '放进日历' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('面试之后.ics');
  const component = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
