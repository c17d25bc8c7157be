import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { askApi } from './support/call-api.ts';
import { readText } from './support/guest.ts';
import { readBestAnswers } from './support/labelled-answers.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { takePicture } from './support/take-picture.ts';

const stage = openStage();
const QUESTION = { id: 'q2-1', words: '什么凭证都没有' };
const WEAK = '我会安抚他，跟他说一声不好意思，然后核实一下情况，再帮他尽快处理。';

describe.each(SCREENS)('practising one question on a $name screen', (screen) => {
  it('goes from a weak answer over its advice to a better one, and shows why the points rose', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    await page.goto('/practice');
    await page.getByRole('searchbox', { name: '搜题目' }).fill(QUESTION.words);
    await page.getByRole('link', { name: new RegExp(QUESTION.words) }).click();
    await page.getByText('提交一次回答之后，这里可以看参考答案、好思路和常见的坏答案。').waitFor();
    const params = { questionId: QUESTION.id };
    expect((await askApi(visitor, 'studyQuestion', { params })).ok()).toBe(false);
    await takePicture(visitor, 'practice-1-question');

    const before = await answerAndRead(page, WEAK, 1);
    const advice = page.getByRole('list', { name: '还缺' });
    await advice.first().waitFor();
    await takePicture(visitor, 'practice-2-weak');

    await page.getByText('参考答案与思路').click();
    await page.getByText('只是一种答法。照抄不计分，用自己的事和话来说才算。').waitFor();
    expect((await askApi(visitor, 'studyQuestion', { params })).status()).toBe(200);
    await takePicture(visitor, 'practice-3-model-answer');

    await page.getByRole('button', { name: '改这一版再答' }).click();
    await page.getByRole('complementary', { name: '上一次还缺的' }).waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: '你的回答' }).inputValue()).toBe(WEAK);
    await takePicture(visitor, 'practice-4-improving');
    const after = await answerAndRead(page, readBestAnswers().get(QUESTION.id) ?? '', 2);
    expect(after).toBeGreaterThan(before);

    const comparison = page.getByRole('region', { name: '前后对照' });
    await comparison.getByText('新说到').first().waitFor();
    const total = comparison.getByRole('row', { name: /^合计/ }).getByRole('cell').last();
    expect(await readText(total)).toMatch(/^\+/);
    await takePicture(visitor, 'practice-5-compared');

    await page.getByRole('link', { name: '所有题目' }).click();
    await page.getByText('答过 2 次').waitFor();
    await page.getByRole('radio', { name: '按薄弱项' }).check({ force: true });
    await takePicture(visitor, 'practice-6-weak-spots');
    expect(visitor.complaints).toEqual([]);
    expect(visitor.strays).toEqual([]);
  });
});

/** Hands an answer in and reads what it got. */
async function answerAndRead(page: Page, answer: string, attempt: number): Promise<number> {
  await page.getByRole('textbox', { name: '你的回答' }).fill(answer);
  await page.getByRole('button', { name: '提交评分' }).click();
  const result = page.getByRole('heading', { name: new RegExp(`^第 ${attempt} 次回答`) });
  await result.waitFor();
  const words = await readText(result);
  return Number.parseFloat(words.replace(`第 ${attempt} 次回答`, ''));
}
