import { describe, expect, it } from 'vitest';
import { APPEARANCES } from './support/appearances.ts';
import { callApi } from './support/call-api.ts';
import { seeReport } from './support/guest.ts';
import { readBestAnswers } from './support/labelled-answers.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();

describe.each(APPEARANCES)('$screen.name and $theme', ({ screen, theme }) => {
  it('shows no page or state of reports that is broken', async () => {
    const visitor = await stage.visit(screen, theme);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
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
    const { presets } = await callApi(visitor, 'listInterviewPresets');
    const eventId = `every-page-${screen.name}-${theme}-mine`;
    const from = { presetId: presets[0]?.id };
    await callApi(visitor, 'startInterview', { body: { eventId, minutes: 15, from } });
    await page.reload();
    await page.getByRole('link', { name: '接着面' }).waitFor();
    await look('report-03-mine', '我的作答 · 面面俱到');
    await page.getByRole('radio', { name: '试卷 2' }).check();
    await page.getByRole('link', { name: '接着面' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: '看报告' }).count()).toBe(2);
    expect(visitor.complaints).toEqual([]);

    await page.goto('/sittings/no-such-sitting/report');
    await page.getByText('找不到这项内容').waitFor();
    await look('report-04-none', title);
    const again = { eventId: `again-${screen.name}-${theme}`, paperId: 'platform-2026', form: 'full' };
    await callApi(visitor, 'startSitting', { body: again });
    await page.goto(`/sittings/${sittingId}/report`);
    await seeReport(page);
    await page.getByText('参考答案与思路').filter({ visible: true }).first().click();
    await page.getByText('参考答案先收着').filter({ visible: true }).waitFor();
    await look('report-06-model-answer-locked', title);
    await page.route('**/api/sittings/*/report', () => undefined);
    await page.goto(`/sittings/${sittingId}/report`);
    await page.getByRole('status').filter({ hasText: '正在打开报告…' }).waitFor({ state: 'attached' });
    await look('report-05-opening', title);
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
