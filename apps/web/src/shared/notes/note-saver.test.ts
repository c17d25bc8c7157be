import type { Note, NoteContent, StoryNote } from '@mianmian/contract/note';
import { fail, ok } from '@mianmian/core/shared/result';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CallError } from '../api/call-endpoint.ts';
import type { DeviceStore } from '../remembered.ts';
import { openNoteDrafts } from './note-drafts.ts';
import { createNoteSaver, DEBOUNCE_MS, type SaveRequest } from './note-saver.ts';

const blank: StoryNote = {
  kind: 'story',
  title: '',
  raw: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  competencies: [],
  themes: [],
};
const titled = (title: string): StoryNote => ({ ...blank, title });
const ID = 'note-0001';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Revisions, repeats and conflicts as the contract tells them. */
function openServer() {
  const notes = new Map<string, Note & { eventId: string }>();
  const network = { isCut: false, losesAnswer: false, refuses: null as CallError['code'] | null };
  const requests: SaveRequest[] = [];
  const no = (code: CallError['code']) => fail<CallError>({ code, message: code });
  return {
    network,
    requests,
    held: () => notes.get(ID)?.content,
    put: (content: NoteContent) => {
      const revision = (notes.get(ID)?.revision ?? 0) + 1;
      notes.set(ID, { id: ID, revision, createdAt: 1, changedAt: 1, content, eventId: `elsewhere-${revision}` });
    },
    remove: () => void notes.delete(ID),
    save: async (noteId: string, request: SaveRequest) => {
      if (network.isCut) return no('offline');
      if (network.refuses !== null) return no(network.refuses);
      requests.push(request);
      const held = notes.get(noteId);
      if (held?.eventId === request.eventId) return ok(held);
      if (held === undefined && request.baseRevision > 0) return no('not-found');
      if (held !== undefined && held.revision !== request.baseRevision) return no('conflict');
      const { eventId, baseRevision, content } = request;
      const note = { id: noteId, revision: baseRevision + 1, createdAt: 1, changedAt: 1, content, eventId };
      notes.set(noteId, note);
      if (!network.losesAnswer) return ok(note);
      network.losesAnswer = false;
      return no('offline');
    },
    fetch: async (noteId: string) => (network.isCut ? no('offline') : ok(notes.get(noteId) ?? null)),
    revision: () => notes.get(ID)?.revision ?? 0,
    titles: () => [...notes.values()].flatMap(({ content }) => (content.kind === 'story' ? [content.title] : [])),
  };
}

function openDevice() {
  const kept = new Map<string, string>();
  const store: DeviceStore = {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => kept.set(key, value) === kept,
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
  return { store, kept };
}

let pages = 0;
function openPage(server: ReturnType<typeof openServer>, { store } = openDevice()) {
  pages += 1;
  let events = 0;
  const page = `page-${pages}`;
  const held = server.held();
  return createNoteSaver<StoryNote>(
    {
      save: server.save,
      fetch: server.fetch,
      drafts: openNoteDrafts(store, (name) => name, page),
      makeId: () => {
        events += 1;
        return `${page}-event-${events}`;
      },
      now: Date.now,
      onSaved: () => undefined,
    },
    { noteId: ID, revision: server.revision(), saved: held?.kind === 'story' ? held : blank },
  );
}

test('a pause saves the newest words once, and the device keeps nothing that the server has', async () => {
  const [server, device] = [openServer(), openDevice()];
  const page = openPage(server, device);
  page.change(titled('退'));
  page.change(titled('退款'));
  expect(page.read().state).toBe('saving');
  expect(device.kept.size).toBe(1);
  await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
  expect(page.read()).toMatchObject({ state: 'saved', revision: 1 });
  expect(server.requests.map(({ content }) => content)).toEqual([titled('退款')]);
  expect(device.kept.size).toBe(0);
});

test('offline the words wait on the device, are sent by themselves, and an answer that is lost doubles nothing', async () => {
  const [server, device] = [openServer(), openDevice()];
  const page = openPage(server, device);
  server.network.isCut = true;
  page.change(titled('断网'));
  await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
  expect(page.read().state).toBe('waiting');
  page.change(titled('断网时接着写'));
  server.network.isCut = false;
  server.network.losesAnswer = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(page.read()).toMatchObject({ state: 'saved', revision: 2 });
  expect(server.held()).toEqual(titled('断网时接着写'));
  expect(device.kept.size).toBe(0);
});

test('a page closed in the middle leaves its words for the next one, also when their answer was lost', async () => {
  const [server, device] = [openServer(), openDevice()];
  const closed = openPage(server, device);
  server.network.losesAnswer = true;
  closed.change(titled('写了一半'));
  await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
  closed.stop();
  const next = openPage(server, device);
  expect(next.read()).toMatchObject({ content: titled('写了一半'), state: 'saved', revision: 1 });
  next.stop();

  server.network.isCut = true;
  const offline = openPage(server, device);
  offline.change(titled('又写了'));
  await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
  offline.stop();
  server.network.isCut = false;
  const last = openPage(server, device);
  await vi.advanceTimersByTimeAsync(0);
  expect(last.read()).toMatchObject({ content: titled('又写了'), state: 'saved', revision: 2 });
  expect(device.kept.size).toBe(0);
});

test('changed elsewhere: both are there, nothing is overwritten, and the choice is saved', async () => {
  for (const choice of ['mine', 'theirs'] as const) {
    const server = openServer();
    server.put(titled('起初'));
    const page = openPage(server);
    server.put(titled('别处'));
    page.change(titled('这里'));
    await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
    expect(page.read()).toMatchObject({ state: 'conflict', content: titled('这里'), theirs: titled('别处') });
    page.change(titled('这里又写'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.held()).toEqual(titled('别处'));
    page.choose(choice);
    await vi.advanceTimersByTimeAsync(0);
    expect(page.read()).toMatchObject({ state: 'saved', theirs: null });
    expect(server.held()).toEqual(titled(choice === 'mine' ? '这里又写' : '别处'));
    expect(page.read().content).toEqual(server.held());
  }
});

test('the same words from elsewhere are no conflict', async () => {
  const server = openServer();
  server.put(titled('起初'));
  const page = openPage(server);
  server.put(titled('一样'));
  page.change(titled('一样'));
  await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
  expect(page.read()).toMatchObject({ state: 'saved', revision: 2 });
});

test('deleted elsewhere: the words stay, and can become a new note', async () => {
  const [server, device] = [openServer(), openDevice()];
  server.put(titled('起初'));
  const page = openPage(server, device);
  server.remove();
  page.change(titled('还在写'));
  await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
  expect(page.read()).toMatchObject({ state: 'gone', content: titled('还在写') });
  expect(device.kept.size).toBe(1);
  server.network.isCut = true;
  expect(await page.saveAsNew()).toBeNull();
  expect(device.kept.size).toBe(1);
  server.network.isCut = false;
  expect(await page.saveAsNew()).not.toBe(ID);
  expect(server.titles()).toEqual(['还在写']);
  expect(device.kept.size).toBe(0);
});

test('what the server refuses stays on the device and is sent when it was changed', async () => {
  const [server, device] = [openServer(), openDevice()];
  const page = openPage(server, device);
  server.network.refuses = 'too-large';
  page.change(titled('太长'));
  await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
  expect(page.read()).toMatchObject({ state: 'failed', error: { code: 'too-large' } });
  expect(device.kept.size).toBe(1);
  server.network.refuses = null;
  page.change(titled('短'));
  await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
  expect(page.read()).toMatchObject({ state: 'saved', error: null });
});

test('drafts are an owner’s: another finds none of them', () => {
  const { store } = openDevice();
  const nameOf = (owner: string) => (name: string) => (owner === '' ? name : `${name}@${owner}`);
  const draft = { content: titled('林的'), baseRevision: 0, attempt: null, keptAt: 1 };
  openNoteDrafts(store, nameOf('lin'), 'page-1').keep(ID, draft);
  expect(openNoteDrafts(store, nameOf('wang'), 'page-2').list()).toEqual([]);
  expect(openNoteDrafts(store, nameOf(''), 'page-2').adopt(ID)).toBeNull();
  expect(openNoteDrafts(store, nameOf('lin'), 'page-2').list()).toEqual([{ noteId: ID, draft }]);
});
