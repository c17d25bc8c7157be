import type { Locator, Page } from 'playwright-core';
import { callApi } from './call-api.ts';
import type { Visitor } from './open-visitor.ts';
import type { Server } from './start-server.ts';
import { stillness } from './take-picture.ts';

/** What a person taking a paper does and sees, by roles and words. */
export const answerField = (page: Page) => page.getByRole('textbox', { name: '你的回答' });

/** The line that says where the words are. */
export const saveLine = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

export const seeSaved = (page: Page) => saveLine(page, '已保存').waitFor();

export async function startPaper(page: Page, form: '整卷' | '短卷'): Promise<void> {
  await page.goto('/papers');
  await page.getByRole('link', { name: `开始${form}` }).click();
  await answerField(page).waitFor();
}

/** Writes and waits for the server's word that it holds it. */
export async function writeAnswer(page: Page, text: string): Promise<void> {
  await answerField(page).fill(text);
  await seeSaved(page);
}

/** The question before the person, by its words. */
export const readPrompt = (page: Page) => readText(page.getByRole('heading', { level: 1 }));

export const readText = async (place: Locator): Promise<string> => (await place.textContent()) ?? '';

export async function goToQuestion({ page, screen }: Visitor, number: number): Promise<void> {
  if (screen.name === 'narrow') await page.getByRole('button', { name: /^第 \d+ \/ \d+ 题/ }).click();
  await page.getByRole('button', { name: new RegExp(`^第 ${number} 题，`) }).click();
  await seeQuestion(page, number);
}

/** Its number stands above the question, on narrow screens in the button that opens the overview. */
export const seeQuestion = (page: Page, number: number) =>
  page
    .getByText(new RegExp(`^第 ${number} (/ \\d+ )?题`))
    .filter({ visible: true })
    .first()
    .waitFor();

export const handInDialog = (page: Page) => page.getByRole('dialog', { name: '确定交卷？' });

export async function openHandIn(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '交卷' }).click();
  await handInDialog(page).waitFor();
  await stillness(page);
}

export async function handIn(page: Page): Promise<void> {
  await handInDialog(page).getByRole('button', { name: '交卷', exact: true }).click();
  await seeReport(page);
}

export const seeReport = (page: Page) => page.getByRole('heading', { name: '成绩报告' }).waitFor();

/** From the address of a sitting or its report. */
export function sittingIdIn(address: string): string {
  const [, id] = /\/sittings\/([^/?]+)/.exec(address) ?? [];
  if (id === undefined) throw new Error(`no sitting's address: ${address}`);
  return id;
}

/** Moves the server's clock until so much is left of the sitting, by what the server itself says. */
export async function leaveOnly(ms: number, visitor: Visitor, server: Server, sittingId: string): Promise<void> {
  const { deadlineAt, serverNow } = await callApi(visitor, 'readSitting', { params: { sittingId } });
  server.letTimePass(deadlineAt - serverNow - ms);
}

/** Points and maximum in words like 「参考分 88.5 分，满分 130 分」. */
export async function readScore(page: Page): Promise<{ readonly points: number; readonly max: number }> {
  const words = await readText(page.getByText(/^参考分 [\d.]+ 分，满分 [\d.]+ 分$/));
  const [points, max] = (words.match(/[\d.]+/g) ?? []).map(Number);
  return { points: points ?? Number.NaN, max: max ?? Number.NaN };
}
