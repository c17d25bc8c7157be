import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { chatRows, composer, hear, openDesk, phraseMenu, readRun, sentLine, thread } from './support/desk.ts';
import { NARROW } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { takePicture } from './support/take-picture.ts';

const stage = openStage();
const SEED = 404;

const ENTER = { type: 'rawKeyDown', code: 'Enter' } as const;

const isTyping = (page: Page): Promise<boolean> => composer(page).evaluate((field) => field === document.activeElement);
const nameAtHand = async (page: Page): Promise<string> => (await thread(page).getAttribute('aria-label')) ?? '';

it('serves a peak of four chats by the keyboard alone', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  const { keyboard } = page;
  const desk = await openDesk(visitor, { scenarioId: 'peak-four-chats', seed: SEED });
  await hear(desk, stage.server(), ({ events, typing }) => typing.length === 0 && fourWait(events));
  await chatRows(page).nth(3).waitFor();

  // By arrival, so that who answers meanwhile doesn't change who is next.
  await page.getByRole('combobox', { name: '排序' }).focus();
  await keyboard.press('ArrowDown');
  await expect.poll(() => page.getByRole('combobox', { name: '排序' }).inputValue()).toBe('arrival');
  // The longest waiting first, and the field has the focus: nothing was touched yet but keys.
  await keyboard.press('Alt+ArrowRight');
  await composer(page).waitFor();
  expect(await isTyping(page)).toBe(true);
  const met: string[] = [];
  for (const _ of Array.from({ length: 4 })) {
    met.push(await nameAtHand(page));
    await keyboard.type('/ch');
    await phraseMenu(page).getByRole('option').first().waitFor();
    await keyboard.press('Enter');
    const words = await composer(page).inputValue();
    // The phrase knows whom it is for.
    expect(words).toMatch(new RegExp(`^${await atHand(page)}您好，看到您的消息了`));
    await keyboard.press('Enter');
    await sentLine(page, words).waitFor();
    await keyboard.press('Alt+ArrowRight');
    expect(await isTyping(page)).toBe(true);
  }
  expect(new Set(met).size).toBe(4);
  expect(await page.getByRole('button', { name: '助手建议' }).count()).toBe(1);
  const { events } = await readRun(desk);
  const greeted = events.filter(({ kind }) => kind === 'agent').map(({ chat }) => chat);
  expect(greeted.toSorted()).toEqual(['c1', 'c2', 'c3', 'c4']);

  // A half sentence and its caret wait in their chat.
  const before = await nameAtHand(page);
  await keyboard.type('地址我记下了');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Alt+ArrowDown');
  expect(await nameAtHand(page)).not.toBe(before);
  expect(await composer(page).inputValue()).toBe('');
  await keyboard.press('Alt+ArrowUp');
  expect(await nameAtHand(page)).toBe(before);
  await keyboard.type('，');
  await expect.poll(() => composer(page).inputValue()).toBe('地址我记下，了');

  // A note is no message; Shift+Enter is a line.
  await keyboard.press('Alt+KeyN');
  await keyboard.press('End');
  await keyboard.press('Shift+Enter');
  await keyboard.type('备注的第二行');
  await keyboard.press('Enter');
  await thread(page).getByText('备注的第二行').waitFor();
  await keyboard.press('Alt+KeyN');
  const said = (await readRun(desk)).events.filter(({ kind }) => kind === 'agent');
  expect(said).toHaveLength(4);
  await takePicture(visitor, 'desk-keys-1-peak');

  // The sheet opens, is left by Escape, and the focus comes back to the field.
  await keyboard.press('Alt+KeyK');
  await page.getByRole('dialog', { name: '快捷键' }).waitFor();
  await keyboard.press('Escape');
  await page.getByRole('dialog', { name: '快捷键' }).waitFor({ state: 'detached' });
  await expect.poll(() => isTyping(page)).toBe(true);

  // A phrase of one's own is kept and deleted, and the focus is where one goes on: among what is left, then at the way in.
  await keyboard.type('我先核对一下');
  await page.getByRole('button', { name: '把这句存为我的短语' }).press('Enter');
  const way = page.getByRole('button', { name: /^我的短语 \d$/ });
  await way.press('Enter');
  const list = page.getByRole('dialog', { name: '我的短语' });
  await list.getByRole('button', { name: /^删除短语：/ }).press('Enter');
  await page.getByRole('button', { name: '删掉' }).press('Enter');
  await list.getByText('已经没有自己存的短语了。').waitFor();
  await expect.poll(() => list.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await keyboard.press('Escape');
  await expect.poll(() => way.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(visitor.complaints).toEqual([]);
});

it('never sends while an input method composes', async () => {
  const visitor = await stage.visit(NARROW);
  const { page, context } = visitor;
  const desk = await openDesk(visitor, { scenarioId: 'tutorial', seed: SEED });
  await hear(desk, stage.server());
  await composer(page).tap();
  const input = await context.newCDPSession(page);
  const compose = (text: string) =>
    input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  /** Enter as Chrome tells it while an input method has the key, and as Firefox and Safari do. */
  const enterWhileComposing = async () => {
    await input.send('Input.dispatchKeyEvent', { ...ENTER, key: 'Process', windowsVirtualKeyCode: 229 });
    await input.send('Input.dispatchKeyEvent', { ...ENTER, key: 'Enter', windowsVirtualKeyCode: 13 });
  };
  const said = async () => (await readRun(desk)).events.filter(({ kind }) => kind === 'agent').length;
  const pending = () => thread(page).getByText('正在发送').count();

  // Letters stand in the field while they compose; Enter then takes the letters and no message.
  for (const letters of ['n', 'ni', 'ni hao']) await compose(letters);
  await expect.poll(() => composer(page).inputValue()).toBe('ni hao');
  await enterWhileComposing();
  expect([await said(), await pending()]).toEqual([0, 0]);
  await compose('您好');
  await enterWhileComposing();
  await input.send('Input.insertText', { text: '您好' });
  expect([await said(), await pending()]).toEqual([0, 0]);
  await expect.poll(() => composer(page).inputValue()).toBe('您好');

  // Chinese punctuation turns the slash into 、 and it opens the phrases all the same, also while letters compose.
  await composer(page).fill('');
  await input.send('Input.insertText', { text: '、' });
  await phraseMenu(page).waitFor();
  await compose('wenhao');
  await enterWhileComposing();
  expect(await said()).toBe(0);
  await input.send('Input.insertText', { text: '问好' });
  await phraseMenu(page).getByRole('option', { name: /^问好/ }).waitFor();
  // The key press of the composition is over; this Enter is the agent's own and picks, it does not send.
  await page.waitForTimeout(SAME_PRESS_MS);
  await page.keyboard.press('Enter');
  await expect.poll(() => composer(page).inputValue()).toMatch(/^您好，欢迎光临/);
  expect(await said()).toBe(0);
  await page.keyboard.press('Enter');
  await expect.poll(said).toBe(1);
  expect(visitor.complaints).toEqual([]);
});

/** The page takes an Enter so soon after a composition for the composition's own. */
const SAME_PRESS_MS = 150;

const atHand = async (page: Page): Promise<string> => (await nameAtHand(page)).replace(/^.*：/, '');

const fourWait = (events: readonly { readonly kind: string; readonly chat: string }[]): boolean =>
  new Set(events.flatMap(({ kind, chat }) => (kind === 'customer' ? [chat] : []))).size === 4;
