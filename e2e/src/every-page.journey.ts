import { describe, expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import {
  answerField,
  handInDialog,
  leaveOnly,
  openHandIn,
  saveLine,
  seeReport,
  seeSaved,
  sittingIdIn,
  startPaper,
  writeAnswer,
} from './support/guest.ts';
import { readBestAnswers } from './support/labelled-answers.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Theme, Visitor } from './support/open-visitor.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const THEMES: readonly Theme[] = ['light', 'dark'];
const appearances = SCREENS.flatMap((screen) => THEMES.map((theme) => ({ screen, theme, name: screen.name })));
const WEAK = '我会安抚他，跟他说一声不好意思，然后核实一下情况，再帮他尽快处理。';
const MINUTE_MS = 60_000;
/** The page tries this long to save the last words before it says that it can't. */
const COLLECTING_MS = 10_000;
const CUSTOMER_QUESTION = 'q2-1';

describe.each(appearances)('every page and state, $name and $theme', ({ screen, theme }) => {
  it('that a stranger can see', async () => {
    const visitor = await stage.visit(screen, theme);
    const { page } = visitor;
    const { look, expectClean } = watchPages(visitor);
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
    await page.goto(`/practice/${CUSTOMER_QUESTION}`);
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

  it('of a paper being sat', async () => {
    const visitor = await stage.visit(screen, theme);
    const { page, context } = visitor;
    const { look, expectClean } = watchPages(visitor);
    const title = '作答 · 面面俱到';
    await startPaper(page, '短卷');
    await look('sit-01-untouched', title);
    if (screen.name === 'narrow') {
      await page.getByRole('button', { name: /^第 1 \/ 5 题/ }).click();
      await page.getByRole('dialog', { name: '题目一览' }).waitFor();
      await look('sit-02-overview', title);
      await page.keyboard.press('Escape');
    }
    await writeAnswer(page, '我做过四年客服，慢慢听，慢慢说。\n'.repeat(280));
    await page.getByText(/快到上限了$/).waitFor();
    await look('sit-03-near-limit', title);
    await writeAnswer(page, WEAK);
    await openHandIn(page);
    await look('sit-04-hand-in', title);
    await handInDialog(page).getByRole('button', { name: '继续写' }).click();

    const address = page.url();
    expect(visitor.complaints).toEqual([]);
    await page.goto('/papers');
    await page.getByText(/^你有一份短卷还没交/).waitFor();
    await look('sit-05-papers-open', '试卷 · 面面俱到');
    await page.goto('/mine');
    await page.getByRole('link', { name: '接着写' }).waitFor();
    await look('sit-06-mine-open', '我的作答 · 面面俱到');
    await page.goto(`/sittings/${sittingIdIn(address)}/report`);
    await page.getByRole('heading', { name: '还没有交卷' }).waitFor();
    await look('sit-07-not-handed-in', '成绩报告 · 面面俱到');
    await page.goto(address);

    const second = await context.newPage();
    await second.goto(address);
    await page.getByText('这份试卷也在另一个标签页打开着。').waitFor();
    await look('sit-08-other-tab', title);
    await answerField(second).waitFor();
    await writeAnswer(page, `${WEAK}这是这边写的。`);
    await answerField(second).fill(`${WEAK}这是那边写的。`);
    await second.getByRole('region', { name: '这道题在别处也改过' }).waitFor();
    await look('sit-09-conflict', title, second);
    await second.close();
    // The text of the closed tab lies on this device and asks here.
    await page.clock.install();
    await page.reload();
    await page.getByRole('button', { name: '用那边的' }).click();
    await seeSaved(page);

    await leaveOnly(MINUTE_MS / 2, visitor, stage.server(), sittingIdIn(address));
    await answerField(page).fill(`${WEAK}时间不多了。`);
    await page
      .getByRole('timer')
      .filter({ hasText: /0:[0-2]\d/ })
      .waitFor();
    await look('sit-10-last-seconds', title);
    await context.setOffline(true);
    await answerField(page).fill(`${WEAK}时间不多了，网也断了。`);
    await saveLine(page, '未连接，已存本机').waitFor();
    await look('sit-11-offline', title);
    stage.server().letTimePass(3 * MINUTE_MS);
    await page.clock.fastForward(MINUTE_MS);
    await page.getByRole('heading', { name: '时间到' }).waitFor();
    await look('sit-12-collecting', title);
    await page.clock.fastForward(COLLECTING_MS);
    await page.getByText('连不上服务器。你写的内容都在本机').waitFor();
    await look('sit-13-time-over', title);
    await context.setOffline(false);
    await page.getByRole('heading', { name: '这份试卷已经交了' }).waitFor();
    await look('sit-14-too-late', title);
    expectClean();
  });

  it('of reports', async () => {
    const visitor = await stage.visit(screen, theme);
    const { page } = visitor;
    const { look, expectClean } = watchPages(visitor);
    const title = '成绩报告 · 面面俱到';
    await page.goto(`/sittings/${await handInPaper(visitor, [])}/report`);
    await page.getByText('没有可评的答案').waitFor();
    await look('report-01-nothing-judged', title);
    const best = readBestAnswers();
    const answers = ['q1-1', 'q2-1', 'q3-1'].map((id) => [id, best.get(id) ?? ''] as const);
    const sittingId = await handInPaper(visitor, [...answers, ['q4-3', '嗯']]);
    await page.goto(`/sittings/${sittingId}/report`);
    await seeReport(page);
    await page.getByRole('img', { name: /^能力雷达图/ }).waitFor();
    await page.getByRole('button', { name: '全部展开' }).click();
    for (const summary of await page.getByText('参考答案与思路').all()) await summary.click();
    await page.getByText('参考分是怎么来的').click();
    await page.getByRole('button', { name: '重新评分，核对一遍' }).click();
    await page.getByText('重新算了一遍，结果与报告逐字节相同。').waitFor();
    await look('report-02-all-open', title);
    await page.goto('/mine');
    await page.getByText(/^[\d.]+ \/ 45 分$/).waitFor();
    // Nothing judged is no judged 0.
    await page.getByText('没有可评的答案，没有分数').waitFor();
    await look('report-03-mine', '我的作答 · 面面俱到');
    expect(visitor.complaints).toEqual([]);

    await page.goto('/sittings/no-such-sitting/report');
    await page.getByText('找不到这项内容').waitFor();
    await look('report-04-none', title);
    await page.route('**/api/sittings/*/report', () => undefined);
    await page.goto(`/sittings/${sittingId}/report`);
    await page.getByRole('status').filter({ hasText: '正在打开报告…' }).waitFor({ state: 'attached' });
    await look('report-05-opening', title);
    expectClean();
  });

  it('of practice', async () => {
    const visitor = await stage.visit(screen, theme);
    const { page } = visitor;
    const { look, expectClean } = watchPages(visitor);
    const title = '没有凭证的质量投诉 · 面面俱到';
    const submit = async (answer: string, attempt: number) => {
      await page.getByRole('textbox', { name: '你的回答' }).fill(answer);
      await page.getByRole('button', { name: '提交评分' }).click();
      await page.getByRole('heading', { name: new RegExp(`^第 ${attempt} 次回答`) }).waitFor();
    };
    await page.goto(`/practice/${CUSTOMER_QUESTION}`);
    await submit('嗯', 1);
    await look('practice-01-too-little', title);
    await page.getByRole('button', { name: '从空白重答' }).click();
    await submit(WEAK, 2);
    await look('practice-02-weak', title);
    await page.getByRole('button', { name: '改这一版再答' }).click();
    await page.getByText('参考答案与思路').click();
    await page.getByText('只是一种答法。').waitFor();
    await look('practice-03-improving', title);
    await submit(readBestAnswers().get(CUSTOMER_QUESTION) ?? '', 3);
    await page.getByRole('region', { name: '前后对照' }).waitFor();
    await look('practice-04-compared', title);
    await page.goto('/practice?by=weakness');
    await page.getByText('目前得分比例').waitFor();
    await look('practice-05-weak-spots', '单题练习 · 面面俱到');
    expect(visitor.complaints).toEqual([]);
    await page.route('**/api/questions', () => undefined);
    await page.goto('/practice');
    await page.getByRole('status').filter({ hasText: '正在打开题目…' }).waitFor({ state: 'attached' });
    await look('practice-06-opening', '单题练习 · 面面俱到');
    expectClean();
  });
});

/** A short paper with these answers, handed in without the pages, which other journeys show. */
async function handInPaper(visitor: Visitor, answers: readonly (readonly [string, string])[]): Promise<string> {
  const key = `every-page-${visitor.screen.name}-${visitor.theme}-${answers.length}`;
  const start = { eventId: `${key}-start`, paperId: 'platform-2026', form: 'short' };
  const { id } = await callApi(visitor, 'startSitting', { body: start });
  for (const [questionId, text] of answers) {
    const body = { eventId: `${key}-${questionId}`, questionId, text, baseRevision: 0 };
    await callApi(visitor, 'saveAnswer', { params: { sittingId: id }, body });
  }
  await callApi(visitor, 'handIn', { params: { sittingId: id }, body: { eventId: `${key}-hand-in` } });
  return id;
}
