import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import {
  handIn,
  handInDialog,
  openHandIn,
  readPrompt,
  readScore,
  readText,
  seeQuestion,
  seeReport,
  startPaper,
  writeAnswer,
} from './support/guest.ts';
import { readBestAnswers } from './support/labelled-answers.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { ARTIFACTS } from './support/repository.ts';
import { takePicture } from './support/take-picture.ts';

const stage = openStage();
const QUESTIONS = 14;
/** In CSS pixels. */
const A4 = { width: 794, height: 1123 };
/** 顾客下单第五天投诉质量问题，没有凭证: an answer whose evidence is looked at. */
const KNOWN = {
  number: 3,
  id: 'q2-1',
  title: '没有凭证的质量投诉',
  criteria: ['共情安抚', '核实取证', '合规处理', '时效与跟进'],
};

describe.each(SCREENS)('the whole paper on a $name screen', (screen) => {
  it('is sat, handed in, and read in a report that shows the words behind the points', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const answers = readBestAnswers();
    await sitWholePaper(visitor, answers);

    const score = await readScore(page);
    expect(score.max).toBe(130);
    // Careful readers gave these answers nearly everything.
    expect(score.points).toBeGreaterThan(65);
    expect(sum(await readSectionPoints(page))).toBeCloseTo(score.points, 0);
    await checkCompetencies(page);
    await takePicture(visitor, 'full-3-report');

    await checkEvidence(visitor, answers.get(KNOWN.id) ?? '');
    await checkRescore(visitor);
    await checkPrint(visitor);

    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '我的' }).click();
    await page.getByText(/^[\d.]+ \/ 130 分$/).waitFor();
    await page.getByRole('link', { name: '看报告' }).click();
    await seeReport(page);
    expect(await readScore(page)).toEqual(score);
    expect(visitor.complaints).toEqual([]);
    expect(visitor.strays).toEqual([]);
  });
});

const sum = (points: readonly number[]): number => points.reduce((all, each) => all + each, 0);

async function sitWholePaper(visitor: Visitor, answers: ReadonlyMap<string, string>): Promise<void> {
  const { page } = visitor;
  const { questions } = await callApi(visitor, 'listQuestions');
  await startPaper(page, '整卷');
  for (let number = 1; number <= QUESTIONS; number += 1) {
    await seeQuestion(page, number);
    const prompt = await readPrompt(page);
    const id = questions.find((question) => question.prompt === prompt)?.id ?? '';
    await writeAnswer(page, answers.get(id) ?? '');
    if (number === KNOWN.number) await takePicture(visitor, 'full-1-writing');
    if (number < QUESTIONS) await page.getByRole('button', { name: '下一题' }).click();
  }
  await openHandIn(page);
  await handInDialog(page).getByText('每一题都写了。').waitFor();
  await takePicture(visitor, 'full-2-check');
  await handIn(page);
}

async function readSectionPoints(page: Page): Promise<readonly number[]> {
  const rows = await page.getByRole('table', { name: '各部分' }).getByRole('row').all();
  const cells = await Promise.all(rows.map((row) => readText(row.getByRole('cell').last())));
  expect(cells).toHaveLength(5);
  return cells.map((cell) => Number.parseFloat(cell));
}

/** The radar, and beside it all eight competencies in a table for those who don't see it. */
async function checkCompetencies(page: Page): Promise<void> {
  await page.getByRole('img', { name: '能力雷达图，数值见旁边的表格' }).waitFor();
  const table = page.getByRole('table').filter({ hasText: '能力项' });
  const rows = await table.getByRole('rowheader').allTextContents();
  expect(rows).toEqual(['沟通倾听', '情绪管理', '专业应变', '数据敏感', '主动服务', '合规诚信', '效率', '协作']);
  const shares = (await table.getByRole('cell').allTextContents()).filter((text) => /^\d+%$/.test(text));
  expect(shares.length).toBeGreaterThanOrEqual(6);
  const steps = page.getByRole('region', { name: '接下来三步' }).getByRole('link');
  expect(await steps.count()).toBeLessThanOrEqual(3);
}

async function checkEvidence(visitor: Visitor, answer: string): Promise<void> {
  const { page } = visitor;
  // The first question is open from the start; only the known one shall be.
  await page.getByRole('button', { name: '全部展开' }).click();
  await page.getByRole('button', { name: '全部收起' }).click();
  await page.getByRole('button', { name: new RegExp(KNOWN.title) }).click();
  const marks = page.locator('mark').filter({ visible: true });
  await marks.first().waitFor();
  const marked = await marks.allTextContents();
  for (const words of marked) expect(answer).toContain(words);

  // A criterion that is pressed shows only its own evidence.
  const pressable = page.getByRole('button', { name: new RegExp(KNOWN.criteria.join('|')) });
  expect(await pressable.count()).toBeGreaterThanOrEqual(3);
  await takePicture(visitor, 'full-4-evidence');
  await pressable.first().click();
  await expect.poll(() => marks.count()).toBeLessThan(marked.length);
  expect(await marks.count()).toBeGreaterThan(0);
  await takePicture(visitor, 'full-5-one-criterion');
  await pressable.first().click();

  for (const quote of await page.getByRole('list', { name: '说到了' }).getByText(/^「/).allTextContents()) {
    expect(answer).toContain(quote.replace(/^「|」$/g, ''));
  }
  await page.getByText('参考答案与思路').filter({ visible: true }).first().click();
  await page.getByText('参考答案只是一种答法，照抄不计分。').filter({ visible: true }).waitFor();
  await takePicture(visitor, 'full-6-model-answer');
}

async function checkRescore(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.getByText('参考分是怎么来的').click();
  await page.getByRole('button', { name: '重新评分，核对一遍' }).click();
  await page.getByText('重新算了一遍，结果与报告逐字节相同。').waitFor();
  await takePicture(visitor, 'full-7-scored-again');
}

/** On paper every question is open and nothing is left that could be pressed. */
async function checkPrint({ page, screen }: Visitor): Promise<void> {
  const path = join(ARTIFACTS, `report-${screen.name}.pdf`);
  const pdf = await page.pdf({ path, preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(A4);
  for (let number = 1; number <= QUESTIONS; number += 1) {
    await page.getByText(`第 ${number} 题`, { exact: true }).waitFor();
  }
  expect(await page.getByRole('navigation').count()).toBe(0);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(screen.options.viewport ?? A4);
}
