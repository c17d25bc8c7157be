import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fillSignUp } from './support/account.ts';
import { callApi } from './support/call-api.ts';
import { PASSWORD } from './support/make-account.ts';
import { beginMonday } from './support/move-days.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

const TITLE = '备考计划 · 面面俱到';
const WEAK = '我会安抚他，跟他说一声不好意思，然后核实一下情况，再帮他尽快处理。';
const DAY_MS = 86_400_000;
const COMPANY = '云杉家居';

const today = (page: Page) => page.getByRole('region', { name: /^今天/ });
const task = (page: Page, title: string) => today(page).getByRole('listitem').filter({ hasText: title });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: '已保存' }).waitFor();

/** Midnight of the page's own day. */
const startOfToday = (page: Page): Promise<number> => page.evaluate(() => new Date().setHours(0, 0, 0, 0));

describe.each(SCREENS)('the plan on a $name screen', (screen) => {
  // A server for each: its clock is moved, and what is practised is dated by it.
  const stage = openStage();
  it('leads day by day to the interview, turns to what is weak, and goes into a calendar', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    const { nextDay } = await beginMonday(page, stage.server());
    await page.goto('/plan');
    await page.getByText('还没有定下的面试，先排一个星期。').waitFor();
    await task(page, '做一份短卷').getByText('做完的试卷有 0 份').waitFor();
    expect(await page.locator('details').count()).toBe(6);
    await look('plan-1-week', TITLE);

    const interviewAt = (await startOfToday(page)) + 5 * DAY_MS + 14 * 3_600_000;
    const noteId = `application-${screen.name}`;
    const content = {
      kind: 'application',
      company: COMPANY,
      shop: '',
      position: '在线客服',
      status: 'invited',
      jobText: '在线接待',
      interviewAt,
      form: 'online',
      place: '腾讯会议, 号码见短信; 提前试',
      travelMinutes: null,
      memo: '',
    };
    const body = { eventId: `made-${screen.name}`, baseRevision: 0, content };
    await callApi(visitor, 'saveNote', { params: { noteId }, body });
    await page.reload();
    await page.getByText(`离${COMPANY}的面试还有 5 天。`).waitFor();
    await task(page, '公司与产品研究').getByText('写好了 0 / 8 项').waitFor();
    await task(page, '公司与产品研究').getByRole('checkbox').check();
    await today(page)
      .getByText(/^做完 1 \//)
      .waitFor();
    await saved(page);
    await page.getByRole('radio', { name: '60 分钟', exact: true }).check();
    await task(page, '复习题卡').or(task(page, '工作台')).first().waitFor();
    await page.locator('summary').first().click();
    await look('plan-2-five-days', TITLE);

    // What was done shows by itself; the day after, the plan turns to what it showed as weak.
    const attempt = { eventId: `weak-${screen.name}`, questionId: 'b-angry', answer: WEAK };
    await callApi(visitor, 'practise', { body: attempt });
    await page.reload();
    await task(page, '今天已经做了 1 题').getByText('已在记录里').waitFor({ state: 'attached' });
    expect(await task(page, '公司与产品研究').getByRole('checkbox').isChecked()).toBe(true);
    const calendar = await downloadCalendar(page);
    await nextDay();
    await page.getByText(`离${COMPANY}的面试还有 4 天。`).waitFor();
    await today(page)
      .getByText(/^做完 0 \//)
      .waitFor();
    await task(page, '练一题：')
      .getByText(/这一项目前 \d+ %，是/)
      .waitFor();

    // The interview is at its instant whatever the calendar's zone; a later file updates the same entries.
    const events = readEvents(calendar);
    const interview = events.find(({ uid }) => uid.startsWith(`interview-${noteId}@`));
    expect(interview?.startDate.toJSDate().getTime()).toBe(interviewAt);
    expect(interview?.location).toBe(content.place);
    expect(readAlarms(interview)).toEqual([-86_400, -7_200]);
    expect(events.filter(({ startDate }) => startDate.isDate)).toHaveLength(6);
    const later = readEvents(await downloadCalendar(page));
    const same = later.filter(({ uid }) => events.some((event) => event.uid === uid));
    expect(same).toHaveLength(later.length);
    for (const event of same)
      expect(event.sequence).toBeGreaterThan(events.find(({ uid }) => uid === event.uid)?.sequence ?? Infinity);

    // The last days: devices on the second last, rest on the eve, the interview at its hour.
    for (let day = 2; day <= 3; day += 1) await nextDay();
    await page.getByText(`离${COMPANY}的面试还有 2 天。`).waitFor();
    await task(page, '检查设备').getByText('设备还没有检查过').waitFor();
    expect(await task(page, '检查设备').getByRole('link').getAttribute('href')).toBe('/check');
    await nextDay();
    await task(page, '休息').getByText('明天 14:00 面试').waitFor();
    await look('plan-3-eve', TITLE);
    await nextDay();
    await page.getByText(`今天就是${COMPANY}的面试。`).waitFor();
    await today(page)
      .getByRole('link', { name: `14:00 ${COMPANY}面试` })
      .waitFor();
    await today(page).getByRole('checkbox').first().check();
    await saved(page);

    // All of it as a guest; signed up it is still there.
    await page.goto('/sign-up');
    await fillSignUp(page, {
      email: `plan-${screen.name}@example.com`,
      password: `${PASSWORD}，一把尺`,
      name: '林晓雨',
    });
    await page.getByRole('heading', { name: '账号建好了' }).waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto('/plan');
    await today(page)
      .getByText(/^做完 1 \//)
      .waitFor();
    await page.getByRole('banner').getByRole('button', { name: 'EN' }).click();
    await page.getByText(`The interview at ${COMPANY} is today.`).waitFor();
    expect(await findUnmarkedChinese(page)).toEqual([]);
    await look('plan-4-english', 'Plan · Mianmian');
    expectClean();
    expect(visitor.complaints).toEqual([]);
  });
});

async function downloadCalendar(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载日历文件' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('备考计划.ics');
  return readFile(await download.path(), 'utf8');
}

/** By a parser that is not the writer's, after what it would forgive: line breaks and lengths. */
function readEvents(calendar: string): readonly ICAL.Event[] {
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const component = new ICAL.Component(ICAL.parse(calendar));
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const readAlarms = (event: ICAL.Event | undefined): readonly number[] =>
  (event?.component.getAllSubcomponents('valarm') ?? []).map((alarm) => {
    const trigger = alarm.getFirstPropertyValue('trigger');
    return trigger instanceof ICAL.Duration ? trigger.toSeconds() : Number.NaN;
  });
