import { describe, expect, it } from 'vitest';
import { fillSignUp } from './support/account.ts';
import { callApi } from './support/call-api.ts';
import { readBestAnswers } from './support/labelled-answers.ts';
import { NARROW, SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const TITLE = '进步 · 面面俱到';
const WEAK = '我会安抚他，跟他说一声不好意思，然后核实一下情况，再帮他尽快处理。';
const QUESTION_ID = 'q2-1';

describe.each(SCREENS)('progress on a $name screen', (screen) => {
  it('is nothing before the first answer, then tells by competency what moved and where to practise', async () => {
    const theme = screen === NARROW ? 'dark' : 'light';
    const visitor = await stage.visit(screen, theme);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await page.goto('/progress');
    await page.getByText('还没有可比的成绩').waitFor();
    await look('progress-1-empty', TITLE);
    await page.getByRole('link', { name: '去练一道题' }).click();
    await page.waitForURL('**/practice');

    const best = readBestAnswers().get(QUESTION_ID) ?? '';
    for (const [index, answer] of [WEAK, best, WEAK].entries()) {
      const body = {
        eventId: `progress-${screen.name}-${index}`,
        questionId: index === 2 ? 'b-angry' : QUESTION_ID,
        answer,
      };
      await callApi(visitor, 'practise', { body });
    }
    const told = await callApi(visitor, 'readProgress');
    expect(told.points).toHaveLength(3);
    const weak = told.competencies.filter(({ isWeak }) => isWeak);
    expect(weak.length).toBeGreaterThan(0);
    await page.goto('/progress');
    const spots = page.getByRole('region', { name: '先练这几项' });
    await spots.getByRole('link').first().waitFor();
    expect(await spots.getByRole('link', { name: '练这一项的题' }).count()).toBe(weak.length);
    const charts = page.getByRole('region', { name: '按能力' }).getByRole('img', { name: /历次得分/ });
    expect(await charts.count()).toBe(told.competencies.filter(({ points }) => points > 0).length);
    await look('progress-2-charts', TITLE);

    await page.getByRole('button', { name: '看表格' }).click();
    for (const { firstPercent, latestPercent, points } of told.competencies) {
      if (points < 2 || firstPercent === null || latestPercent === null) continue;
      await page
        .getByRole('row', { name: new RegExp(`${firstPercent}% ${latestPercent}% .+ ${points}$`) })
        .first()
        .waitFor();
    }
    await look('progress-3-table', TITLE);
    await spots.getByRole('link', { name: '练这一项的题' }).first().click();
    await page.waitForURL(/\/practice\?by=competency&of=/);
    await page.getByRole('heading', { name: '单题练习' }).waitFor();
    await page.goBack();
    await page.getByRole('region', { name: '每一次' }).getByRole('link').first().click();
    await page.waitForURL('**/practice/b-angry');

    await page.goto('/sign-up');
    await fillSignUp(page, {
      email: `progress-${screen.name}@example.com`,
      password: '蓝色窗帘 三只猫 周二',
      name: '林晓雨',
    });
    await page.getByRole('heading', { name: '账号建好了' }).waitFor();
    expect((await callApi(visitor, 'readProgress')).competencies).toEqual(told.competencies);
    await page.goto('/progress');
    await spots.getByRole('link').first().waitFor();
    await page.getByRole('button', { name: 'EN' }).click();
    await page.getByRole('heading', { name: 'Progress' }).waitFor();
    expect(await findUnmarkedChinese(page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
    expectClean();
  });
});
