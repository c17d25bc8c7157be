import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { answerField, seeSaved, startPaper, writeAnswer } from './support/guest.ts';
import { openStage } from './support/open-stage.ts';
import { takePicture } from './support/take-picture.ts';

const stage = openStage();

const conflict = (tab: Page) => tab.getByRole('region', { name: '这道题在别处也改过' });

it('asks which text to keep when two tabs write the same answer, and loses none', async () => {
  const visitor = await stage.visit();
  const first = visitor.page;
  await startPaper(first, '短卷');
  const second = await visitor.context.newPage();
  await second.goto(first.url());
  await answerField(second).waitFor();
  await first.getByText('这份试卷也在另一个标签页打开着。').waitFor();
  await takePicture(visitor, 'tabs-1-hint');

  await writeAnswer(first, '第一个标签页写的');
  await answerField(second).fill('第二个标签页写的');
  await conflict(second).getByText('第一个标签页写的').waitFor();
  await conflict(second).getByText('第二个标签页写的').waitFor();
  await takePicture(visitor, 'tabs-2-conflict', second);
  await conflict(second).getByRole('button', { name: '合并到一起' }).click();
  await expect.poll(() => answerField(second).inputValue()).toBe('第一个标签页写的\n\n第二个标签页写的');
  await seeSaved(second);

  // The first tab hasn't seen that: now it is asked.
  await answerField(first).fill('第一个标签页又写的');
  await conflict(first).getByText('第二个标签页写的').waitFor();
  await conflict(first).getByRole('button', { name: '用那边的' }).click();
  await expect.poll(() => answerField(first).inputValue()).toBe('第一个标签页写的\n\n第二个标签页写的');
  await seeSaved(first);

  await writeAnswer(second, '第二个标签页的定稿');
  await answerField(first).fill('第一个标签页的定稿');
  await conflict(first).getByRole('button', { name: '用这边的' }).click();
  await seeSaved(first);
  await first.reload();
  await expect.poll(() => answerField(first).inputValue()).toBe('第一个标签页的定稿');
});

it('asks again after a reload that came before the choice', async () => {
  const visitor = await stage.visit();
  const first = visitor.page;
  await startPaper(first, '短卷');
  const second = await visitor.context.newPage();
  await second.goto(first.url());
  await answerField(second).waitFor();
  await writeAnswer(first, '甲');
  await answerField(second).fill('乙');
  await conflict(second).waitFor();
  await second.reload();
  await conflict(second).getByText('甲', { exact: true }).waitFor();
  await conflict(second).getByText('乙', { exact: true }).waitFor();
});
