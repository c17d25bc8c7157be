import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const TITLE = '云舟家居 · 面面俱到';

const memo = (page: Page) => page.getByRole('textbox', { name: '备忘' });
const state = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

const readMemos = async (visitor: Visitor): Promise<readonly string[]> => {
  const { notes } = await callApi(visitor, 'listNotes');
  return notes.flatMap(({ content }) => (content.kind === 'application' ? [content.memo] : []));
};

async function makeApplication(visitor: Visitor, noteId: string): Promise<void> {
  const content = {
    kind: 'application',
    company: '云舟家居',
    shop: '',
    position: '在线客服',
    status: 'wanted',
    jobText: '',
    interviewAt: null,
    form: null,
    place: '',
    travelMinutes: null,
    memo: '起初',
  };
  const body = { eventId: `made-${noteId}`, baseRevision: 0, content };
  await callApi(visitor, 'saveNote', { params: { noteId }, body });
}

describe.each(SCREENS)('a note on a $name screen', (screen) => {
  it('saves itself, waits without a network, shows both sides of a conflict, and outlives its removal', async () => {
    const visitor = await stage.visit(screen);
    const { page, context } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    const noteId = `application-${screen.name}`;
    await makeApplication(visitor, noteId);
    await page.goto(`/applications/${noteId}`);
    const other = await context.newPage();
    await other.goto(`/applications/${noteId}`);
    await memo(other).waitFor();

    // Written, and the page closed without waiting: the words are on the device.
    await memo(page).fill('先写一句');
    await page.reload();
    await expect.poll(() => memo(page).inputValue()).toBe('先写一句');
    await state(page, '已保存');
    expect(await readMemos(visitor)).toEqual(['先写一句']);

    await page.route('**/api/notes/*', (route) => route.abort());
    await memo(page).fill('断网时写的');
    await state(page, '连不上服务器，已存在这台设备上');
    await look('note-1-waiting', TITLE);
    await page.unroute('**/api/notes/*');
    await state(page, '已保存');
    expect(await readMemos(visitor)).toEqual(['断网时写的']);

    await memo(other).fill('另一个标签页写的');
    const conflict = other.getByRole('region', { name: '这一份在别处也改过' });
    await conflict.getByText('断网时写的').waitFor();
    await conflict.getByText('另一个标签页写的').waitFor();
    await look('note-2-conflict', TITLE, other);
    expect(await readMemos(visitor)).toEqual(['断网时写的']);
    await conflict.getByRole('button', { name: '用这里写的' }).click();
    await state(other, '已保存');
    expect(await readMemos(visitor)).toEqual(['另一个标签页写的']);

    await callApi(visitor, 'removeNote', { params: { noteId } });
    await memo(other).fill('删掉以后还在写');
    await other.getByRole('heading', { name: '这一份已在别处删除' }).waitFor();
    await look('note-3-gone', TITLE, other);
    await other.getByRole('button', { name: '另存为新的一份' }).click();
    await other.waitForURL((url) => !url.pathname.endsWith(noteId));
    await expect.poll(() => memo(other).inputValue()).toBe('删掉以后还在写');
    expect(await readMemos(visitor)).toEqual(['删掉以后还在写']);
    expectClean();
  });
});
