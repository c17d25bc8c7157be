import { describe, expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import {
  answerField,
  goToQuestion,
  handIn,
  handInDialog,
  openHandIn,
  readPrompt,
  readScore,
  seeQuestion,
  startPaper,
  writeAnswer,
} from './support/guest.ts';
import { readBestAnswers } from './support/labelled-answers.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { takePicture } from './support/take-picture.ts';

const stage = openStage();

describe.each(SCREENS)('the short form on a $name screen', (screen) => {
  it('is sat in any order, leaves a question open, and says so without calling it wrong', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { questions } = await callApi(visitor, 'listQuestions');
    const answers = readBestAnswers();
    await startPaper(page, '短卷');
    await takePicture(visitor, 'short-1-untouched');

    for (const number of [3, 1, 2, 5]) {
      await goToQuestion(visitor, number);
      const prompt = await readPrompt(page);
      const id = questions.find((question) => question.prompt === prompt)?.id ?? '';
      await writeAnswer(page, answers.get(id) ?? '');
    }
    await openHandIn(page);
    await takePicture(visitor, 'short-2-check');
    await handInDialog(page).getByText('还有 1 题没写，会记成「未作答」：').waitFor();
    await handInDialog(page).getByRole('listitem').getByRole('button').click();
    await seeQuestion(page, 4);
    const prompt = await readPrompt(page);
    const openTitle = questions.find((question) => question.prompt === prompt)?.title ?? '';
    expect(await answerField(page).inputValue()).toBe('');

    await openHandIn(page);
    await handIn(page);
    const score = await readScore(page);
    expect(score.max).toBe(45);
    expect(score.points).toBeGreaterThan(0);
    await page.getByText('1 题未作答', { exact: true }).waitFor();
    await page.getByText('短卷满分 45 分，不能直接和 130 分的整卷比。').waitFor();
    await page.getByRole('button', { name: new RegExp(`${openTitle}.*未作答`) }).waitFor();
    await takePicture(visitor, 'short-3-report');
    expect(visitor.complaints).toEqual([]);
    expect(visitor.strays).toEqual([]);
  });
});
