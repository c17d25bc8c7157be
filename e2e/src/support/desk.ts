import { randomUUID } from 'node:crypto';
import type { DeskEventView, DeskRunView } from '@mianmian/contract/desk';
import type { Page } from 'playwright-core';
import { callApi } from './call-api.ts';
import type { Visitor } from './open-visitor.ts';
import type { Server } from './start-server.ts';

/** A run and whoever sits at it. */
export type Desk = { readonly visitor: Visitor; readonly runId: string; readonly run: DeskRunView };

type Start = { readonly scenarioId: string; readonly mode?: 'practice' | 'test'; readonly seed?: number };

/** Starts without the lobby: only so can the seed be named, and with it the customers. */
export async function openDesk(visitor: Visitor, { scenarioId, mode = 'practice', seed }: Start): Promise<Desk> {
  const body = { eventId: randomUUID(), scenarioId, mode, ...(seed === undefined ? {} : { seed }) };
  const run = await callApi(visitor, 'startDeskRun', { body });
  await visitor.page.goto(`/desk/${run.id}`);
  await visitor.page.getByRole('heading', { level: 1, name: run.table.scenario.title }).waitFor();
  return { visitor, runId: run.id, run };
}

/** What a person at the desk sees, by roles and words. */
export const composer = (page: Page) => page.getByRole('textbox', { name: /^回复 / });
export const thread = (page: Page) => page.getByRole('log');
export const chatRows = (page: Page) => page.getByRole('region', { name: '会话' }).getByRole('listitem');
export const phraseMenu = (page: Page) => page.getByRole('listbox', { name: '快捷短语' });

/** A line of the thread that the server has. */
export const sentLine = (page: Page, words: string) =>
  thread(page).locator('.bubble[data-from=agent]').filter({ hasText: '已读' }).getByText(words, { exact: true });

export const readRun = ({ visitor, runId }: Pick<Desk, 'visitor' | 'runId'>): Promise<DeskRunView> =>
  callApi(visitor, 'readDeskRun', { params: { runId } });

/** Types as at a keyboard and presses Enter; waits for the server's word. */
export async function say({ visitor: { page } }: Desk, words: string): Promise<void> {
  await composer(page).focus();
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
  await sentLine(page, words).last().waitFor();
}

const LOOK_AHEAD_MS = 2_000;
/** Nobody types for longer; whoever does is a fault of the product. */
const LONGEST_TYPING_MS = 120_000;

/** Lets the customers write what they are writing, without waiting for it, until `isEnough`. */
export async function hear(
  desk: Desk,
  server: Server,
  isEnough: (run: DeskRunView) => boolean = ({ typing, events }) => typing.length === 0 && hasCustomer(events),
): Promise<DeskRunView> {
  for (let passedMs = 0; passedMs <= LONGEST_TYPING_MS; passedMs += LOOK_AHEAD_MS) {
    const run = await readRun(desk);
    if (isEnough(run)) return run;
    server.letTimePass(LOOK_AHEAD_MS);
  }
  throw new Error(`nothing more was heard in ${LONGEST_TYPING_MS} ms`);
}

const hasCustomer = (events: readonly DeskEventView[]): boolean => events.some(({ kind }) => kind === 'customer');

/** The words of customer and agent of one chat, in order. */
export const wordsOf = (events: readonly DeskEventView[], chat: string): readonly string[] =>
  events.flatMap((event) =>
    event.chat === chat && (event.kind === 'customer' || event.kind === 'agent') ? [event.text] : [],
  );

/** The same as the page shows it. */
export const shownWords = (page: Page): Promise<readonly string[]> =>
  thread(page).locator('.bubble-body:is(p, figure)').allInnerTexts();

export async function finishDesk(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '结束接待' }).click();
  await page
    .getByRole('dialog', { name: '现在结束接待？' })
    .getByRole('button', { name: '结束接待', exact: true })
    .click();
  await page.getByText('接待结束', { exact: true }).waitFor();
}
