import type { AccountView } from '@mianmian/contract/account';
import type { Note, StoryNote } from '@mianmian/contract/note';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NoteDraft } from './note-drafts.ts';
import type { SaveRequest } from './note-saver.ts';

const ID = 'note-0001';
const titled = (title: string): StoryNote => ({
  kind: 'story',
  title,
  raw: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  competencies: [],
  themes: [],
});
const draftOf = (title: string, more: Partial<NoteDraft> = {}): NoteDraft => ({
  content: titled(title),
  baseRevision: 0,
  attempt: null,
  keptAt: 0,
  ...more,
});

let kept = new Map<string, string>();
let held: Note | null = null;
let account: AccountView = { kind: 'nobody', sendsMail: false };
let requests: SaveRequest[] = [];

const put = (content: StoryNote, revision: number): Note => {
  held = { id: ID, revision, createdAt: 1, changedAt: 1, content };
  return held;
};
/** As the contract says, for the one note of this file. */
function save(request: SaveRequest): Response {
  requests.push(request);
  if (request.content.kind !== 'story') throw new Error('this server keeps stories');
  if (held !== null && JSON.stringify(held.content) === JSON.stringify(request.content)) return Response.json(held);
  const isOn = (held?.revision ?? 0) === request.baseRevision;
  if (isOn) return Response.json(put(request.content, request.baseRevision + 1));
  return Response.json({ error: { code: 'conflict', message: '…' } }, { status: 409 });
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
  kept = new Map();
  [held, requests, account] = [null, [], { kind: 'nobody', sendsMail: false }];
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  // Keys are listed as a browser lists its own.
  const asBrowser = new Proxy(localStorage, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: (_, key) => ({ enumerable: kept.has(String(key)), configurable: true }),
  });
  vi.stubGlobal('window', { localStorage: asBrowser, location: { reload: () => undefined } });
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) =>
    typeof body === 'string' ? save(JSON.parse(body)) : Response.json(account),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const openPage = async () => ({
  ...(await import('./own-drafts.ts')),
  ...(await import('./send-left-notes.ts')),
});

test('what was written after a try whose answer was lost goes out as well', async () => {
  const { ownDrafts, sendLeftNotes } = await openPage();
  put(titled('先写的'), 1);
  const attempt = { eventId: 'event-0001', baseRevision: 0, content: titled('先写的') };
  ownDrafts.keep(ID, draftOf('先写的，又接着写', { attempt }));
  expect(await sendLeftNotes()).toBe(true);
  expect(held).toMatchObject({ revision: 2, content: titled('先写的，又接着写') });
  expect(ownDrafts.list()).toEqual([]);
});

test('a note that is open here, or being written on another page, is left to its own page', async () => {
  const { ownDrafts, openNotes, sendLeftNotes } = await openPage();
  ownDrafts.keep(ID, draftOf('正在写', { keptAt: Date.now() - 1_000 }));
  expect(await sendLeftNotes()).toBe(false);
  vi.setSystemTime(Date.now() + 10_000);
  openNotes.add(ID);
  expect(await sendLeftNotes()).toBe(false);
  expect(requests).toEqual([]);
  openNotes.delete(ID);
  expect(await sendLeftNotes()).toBe(true);
  expect(held?.content).toEqual(titled('正在写'));
});

test('a conflict with a change of another device leaves the unsent words on this one', async () => {
  const { ownDrafts } = await openPage();
  const { writeNote } = await import('../applications/write-note.ts');
  put(titled('别的设备'), 2);
  const unsent = draftOf('没发出的话', { baseRevision: 1 });
  ownDrafts.keep(ID, unsent);
  const failure = await writeNote(new QueryClient(), { id: ID, revision: 1 }, titled('没发出的话，改了状态'));
  expect(failure?.code).toBe('conflict');
  expect(ownDrafts.list()).toEqual([{ noteId: ID, draft: unsent }]);
});

test('a new note of an account whose session is over goes to no guest', async () => {
  kept.set('mianmian.owner', 'lin');
  await openPage();
  const { saveOwnNote } = await import('./save-own-note.ts');
  const body = { eventId: 'event-0001', baseRevision: 0, content: titled('林的') };
  expect(await saveOwnNote(ID, body)).toMatchObject({ ok: false, error: { code: 'offline' } });
  expect(requests).toEqual([]);
});
