import { describe, expect, it } from 'vitest';
import { APPEARANCES } from './support/appearances.ts';
import { callApi } from './support/call-api.ts';
import { readBestAnswers } from './support/labelled-answers.ts';
import { openStage } from './support/open-stage.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const WEAK = '我会安抚他，跟他说一声不好意思，然后核实一下情况，再帮他尽快处理。';
const QUESTION_ID = 'q2-1';

describe.each(APPEARANCES)('$screen.name and $theme', ({ screen, theme }) => {
  it('shows no page or state of practice that is broken', async () => {
    const visitor = await stage.visit(screen, theme);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    const title = '没有凭证的质量投诉 · 面面俱到';
    const submit = async (answer: string, attempt: number) => {
      await page.getByRole('textbox', { name: '你的回答' }).fill(answer);
      await page.getByRole('button', { name: '提交评分' }).click();
      await page.getByRole('heading', { name: new RegExp(`^第 ${attempt} 次回答`) }).waitFor();
    };
    await page.goto(`/practice/${QUESTION_ID}`);
    await submit('嗯', 1);
    await look('practice-01-too-little', title);
    await page.getByRole('button', { name: '从空白重答' }).click();
    await submit(WEAK, 2);
    await look('practice-02-weak', title);
    await page.getByRole('button', { name: '改这一版再答' }).click();
    await page.getByText('参考答案与思路').click();
    await page.getByText('只是一种答法。').waitFor();
    await look('practice-03-improving', title);
    await submit(readBestAnswers().get(QUESTION_ID) ?? '', 3);
    await page.getByRole('region', { name: '前后对照' }).waitFor();
    await look('practice-04-compared', title);
    const body = { eventId: `weak-${screen.name}-${theme}`, questionId: 'b-angry', answer: WEAK };
    await callApi(visitor, 'practise', { body });
    await page.goto('/practice?by=weakness');
    await page.getByText('目前得分比例').waitFor();
    await look('practice-05-weak-spots', '单题练习 · 面面俱到');
    expect(visitor.complaints).toEqual([]);
    // What can't be read again takes no field away from whoever writes.
    await page.goto(`/practice/${QUESTION_ID}`);
    await page.getByRole('button', { name: '改这一版再答' }).click();
    const refusal = { error: { code: 'not-found', message: '没有了' } };
    await page.route('**/api/practice/*', (route) => route.fulfill({ status: 404, json: refusal }));
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await page.getByText('找不到这项内容').waitFor();
    await page.getByRole('textbox', { name: '你的回答' }).fill('还在写');
    await page.route('**/api/questions', () => undefined);
    await page.goto('/practice');
    await page.getByRole('status').filter({ hasText: '正在打开题目…' }).waitFor({ state: 'attached' });
    await look('practice-06-opening', '单题练习 · 面面俱到');
    expectClean();
  });
});
