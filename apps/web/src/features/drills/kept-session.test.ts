import type { DrillAnswer } from '@mianmian/core/coaching/drills/drill-answer';
import { DAY_MS } from '@mianmian/core/shared/instant';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DeviceStore } from '../../shared/remembered.ts';
import type { DrillTopic } from './drill.ts';

const topic = (id: string): DrillTopic => ({
  id,
  name: id,
  group: 'rules',
  sources: [],
  items: Array.from({ length: 6 }, (_, i) => ({
    id: `${id}-${i}`,
    kind: 'judge' as const,
    ask: '对吗？',
    options: [],
    explain: '',
    source: 's',
    difficulty: 1 as const,
  })),
});
const TOPICS = [topic('a'), topic('b')];
const NOON = Date.UTC(2026, 10, 23, 4);

beforeEach(() => void vi.stubGlobal('window', { localStorage: { getItem: () => null } }));
afterEach(() => void vi.unstubAllGlobals());

async function open() {
  const { addAnswer, findSession, startSession } = await import('./kept-session.ts');
  const kept = new Map<string, string>();
  const store: DeviceStore = {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => kept.set(key, value) === kept,
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
  const place = { store, topicId: 'mixed', topics: TOPICS, answers: [] as DrillAnswer[], now: NOON };
  return { place, addAnswer, findSession, startSession };
}
const answersTo = (itemIds: readonly string[], at: number): DrillAnswer[] =>
  itemIds.map((itemId, i) => ({ id: `${itemId}-${at}`, itemId, at: at + i, isRight: true }));

it('goes on after a reload with what was begun, and begins anew once it is at its end', async () => {
  const { place, findSession, startSession } = await open();
  expect(findSession(place)).toBeNull();
  const session = startSession(place, 5);
  expect(session.itemIds).toHaveLength(10);
  expect(findSession({ ...place, now: NOON + 1_000 })).toEqual(session);
  const answers = answersTo(session.itemIds, NOON + 1);
  expect(findSession({ ...place, answers: answers.slice(0, 9) })).toEqual(session);
  expect(findSession({ ...place, answers })).toBeNull();
  expect(findSession({ ...place, answers: answersTo(session.itemIds, NOON - 60_000) })).toEqual(session);
});

it('counts its own answers when the server says that they were earlier, as of a clock that is ahead', async () => {
  const { place, addAnswer, findSession, startSession } = await open();
  let session = startSession(place, 5);
  const answers = answersTo(session.itemIds, NOON - 120_000);
  for (const { id } of answers.slice(0, 9)) session = addAnswer(place, session, id);
  expect(findSession({ ...place, answers })).toEqual(session);
  addAnswer(place, session, answers[9]?.id ?? '');
  expect(findSession({ ...place, answers })).toBeNull();
});

it('begins anew on the next day, and when an item is gone', async () => {
  const { place, findSession, startSession } = await open();
  startSession(place, 5);
  expect(findSession({ ...place, now: NOON + DAY_MS })).toBeNull();
  expect(findSession({ ...place, topics: TOPICS.slice(1) })).toBeNull();
});

it('asks of one topic alone when it is named', async () => {
  const { place, startSession } = await open();
  const { itemIds } = startSession({ ...place, topicId: 'b' }, 5);
  expect(itemIds.toSorted()).toEqual(['b-0', 'b-1', 'b-2', 'b-3', 'b-4', 'b-5']);
});
