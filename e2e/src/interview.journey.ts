import { randomUUID } from 'node:crypto';
import type { InterviewReport } from '@mianmian/contract/interview';
import type { PractisedAnswer } from '@mianmian/contract/practice';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import { answerBox, readMiddleAnswers, sayOnPage, sayTo, sitAgain, timeless, turnsInLog } from './support/interview.ts';
import { NARROW, SCREENS, WIDE } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const SEED = 5;
const LOBBY = '模拟面试 · 面面俱到';
const ROOM = '综合客服 · 面面俱到';
const REPORT = '面试报告 · 面面俱到';

const interviewIdIn = (address: string): string => /\/interview\/([^/?]+)/.exec(address)?.[1] ?? '';

type Practise = (questionId: string, answer: string) => Promise<PractisedAnswer>;

/** Each asked for a point that the answer before it lacked, where its criterion was short of points; one was declined. */
async function expectFittingFollowUps(report: InterviewReport, practise: Practise): Promise<void> {
  const asked = report.questions.flatMap(({ question, followUps, assessed }) =>
    followUps
      // Where nothing in particular was asked for, nothing in particular was missing.
      .filter(({ facetName }) => facetName !== '')
      .map((followUp) => ({ question, followUp, joined: assessed?.answer ?? '' })),
  );
  expect(asked.filter(({ followUp }) => followUp.outcome !== 'declined').length).toBeGreaterThanOrEqual(2);
  for (const { question, followUp, joined } of asked) {
    const firstSaid = report.turns.find(({ text }) => text !== '' && joined.startsWith(text))?.text ?? '';
    const { evaluation, names } = await practise(question.id, firstSaid);
    const criterion = evaluation.criteria.find(
      ({ criterionId }) => names.criteria[criterionId] === followUp.criterionName,
    );
    expect(criterion?.missing.map(({ name }) => name)).toContain(followUp.facetName);
    expect(criterion?.points).toBeLessThan(criterion?.max ?? 0);
  }
  const declined = asked.filter(({ followUp }) => followUp.outcome === 'declined');
  expect(declined).toHaveLength(1);
  const texts = report.lines.filter(({ kind }) => kind === 'follow-up').map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(asked.filter(({ followUp }) => followUp.facetName === declined[0]?.followUp.facetName)).toHaveLength(1);
}

/** From the report to its review, which is written on whatever becomes of the lists it was opened with. */
async function reviewIt(page: Page, look: () => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: '做复盘' }).click();
  await page.getByRole('button', { name: '带入题目和结果' }).click();
  await page.getByText(/^答得好 \d+ 题/).waitFor();
  const overall = page.getByRole('textbox', { name: '总的感受' });
  await overall.fill('先说结果');
  await page.route('**/api/notes', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await failed;
  await overall.pressSequentially('，再说经过');
  await page
    .getByRole('status')
    .filter({ hasText: /^已保存$/ })
    .waitFor();
  await expect.poll(() => overall.inputValue()).toBe('先说结果，再说经过');
  await page.unroute('**/api/notes');
  await look();
}

describe.each(SCREENS)('a mock interview on a $name screen', (screen) => {
  it('follows up what is missing, drops what is declined, loses nothing and can be sat again', async () => {
    const visitor = await stage.visit(screen);
    const { page, context } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    const answers = await readMiddleAnswers(visitor);
    await page.goto(`/interview?seed=${SEED}&minutes=15&preset=general`);
    await page.getByText('再来一次：同样的题').waitFor();
    await page.getByText('还没有面过。').waitFor();
    await look('interview-01-lobby', LOBBY);
    // Two presses are one start.
    await page.getByRole('button', { name: '开始面试' }).dblclick();
    await answerBox(page).waitFor();
    await look('interview-02-room', ROOM);
    const params = { interviewId: interviewIdIn(page.url()) };
    const read = () => callApi(visitor, 'readInterview', { params });

    // A closed page loses no word and spends no time.
    await answerBox(page).fill('我写到一半');
    await page.reload();
    await page.getByText('离开的这段时间没有计时').waitFor();
    await expect.poll(() => answerBox(page).inputValue()).toBe('我写到一半');
    await page.getByRole('button', { name: '想一想' }).click();
    await page.getByText(/^想好再写，\d+ 秒内不计时$/).waitFor();

    // Without a network it is kept and handed in once.
    const first = sayTo(await read(), answers);
    await context.setOffline(true);
    await answerBox(page).fill(first.text);
    await page.getByRole('button', { name: '说完了' }).dblclick();
    await page.getByRole('status').filter({ hasText: '存在这台设备上，连上以后会自动交上，只交一次' }).waitFor();
    await look('interview-03-offline', ROOM);
    await context.setOffline(false);
    await turnsInLog(page).first().waitFor();

    for (let view = await read(); view.awaited !== null; view = await read()) {
      const turn = view.turns.length + 1;
      await sayOnPage(page, sayTo(view, answers), turn);
      if (turn === 2) await look('interview-04-followed-up', ROOM);
    }
    await page.getByRole('heading', { name: '面试到这里结束' }).waitFor();
    await look('interview-05-over', ROOM);
    await page.getByRole('link', { name: '看报告' }).click();
    await page.getByRole('heading', { level: 1, name: '面试报告' }).waitFor();
    await page.getByRole('button', { name: '全部展开' }).click();
    await page.getByText('整场对话').click();
    await look('interview-06-report', REPORT);

    const report = await callApi(visitor, 'readInterviewReport', { params });
    expect(report.turns[0]?.text).toBe(first.text);
    await page.getByText('当时还缺：').first().waitFor();
    await page.getByText('不方便说，放下了').waitFor();
    expect(await page.getByText('追问后补上').count()).toBeGreaterThan(0);

    // No screen changes what was asked: once is enough.
    if (screen === WIDE) {
      const somebody = await stage.visit();
      await expectFittingFollowUps(report, (questionId, answer) =>
        callApi(somebody, 'practise', { body: { eventId: randomUUID(), questionId, answer } }),
      );
      const again = await sitAgain(visitor, stage.server(), report);
      expect(again.lines).toEqual(report.lines);
      expect(timeless(again)).toEqual(timeless(report));
    }

    await reviewIt(page, () => look('interview-12-review', '模拟面试复盘 · 面面俱到'));
    await page.getByRole('link', { name: '回到报告' }).click();
    await page.getByRole('link', { name: '用同样的题再来一次' }).click();
    await page.getByText('再来一次：同样的题').waitFor();
    await page.getByRole('region', { name: '面过的' }).getByRole('link').first().waitFor();
    await look('interview-07-lobby-again', LOBBY);
    await page.getByRole('banner').getByRole('button', { name: 'EN' }).click();
    await page.getByRole('heading', { name: 'Mock interview' }).waitFor();
    expect(await findUnmarkedChinese(page)).toEqual([]);
    await page.goto(`/interview/${params.interviewId}/report`);
    await page.getByRole('heading', { level: 1, name: 'Interview report' }).waitFor();
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await findUnmarkedChinese(page)).toEqual([]);
    expectClean();
  });
});

it('waits no longer than it said, tells a second tab what was not handed in, and ends early when asked', async () => {
  const visitor = await stage.visit(NARROW);
  const { page, context } = visitor;
  const { look, expectClean } = await watchPages(visitor);
  const body = { eventId: randomUUID(), minutes: 15, seed: SEED, from: { presetId: 'general' } };
  const { id } = await callApi(visitor, 'startInterview', { body });
  await page.clock.install();
  await page.goto(`/interview/${id}`);
  await answerBox(page).fill('说到哪儿算哪儿');
  await page.clock.runFor(152_000);
  await page.getByText(/^还剩 2\d 秒，到时就按写下的交上去$/).waitFor();
  await look('interview-08-last-seconds', ROOM);
  await page.clock.runFor(31_000);
  await turnsInLog(page).filter({ hasText: '说到哪儿算哪儿' }).waitFor();

  const other = await context.newPage();
  await other.goto(`/interview/${id}`);
  await answerBox(page).fill('这边慢了一步');
  await sayOnPage(other, { text: '那边先说', isDeclined: false }, 2);
  await page.getByRole('alert').filter({ hasText: '有一段没有交上' }).getByText('这边慢了一步').waitFor();
  await look('interview-09-overtaken', ROOM);
  await page.getByRole('button', { name: '放进输入框' }).click();
  await expect.poll(() => answerBox(page).inputValue()).toBe('这边慢了一步');

  await page.getByRole('button', { name: '结束' }).click();
  await page.getByRole('dialog').getByText('正在写的这一段还没有交').waitFor();
  await look('interview-10-end', ROOM);
  await page.getByRole('button', { name: '结束面试' }).click();
  await page.getByText('提前结束的也有报告，答过的都在里面。').waitFor();
  await page.goto('/interview/nobody');
  await page.getByRole('heading', { name: '打不开这场面试' }).waitFor();
  await look('interview-11-none', LOBBY);
  expectClean();
});
