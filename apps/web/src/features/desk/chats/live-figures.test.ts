import type { DeskEventView } from '@mianmian/contract/desk';
import { expect, test } from 'vitest';
import { foldChats } from './fold-chats.ts';
import { liveFigures } from './live-figures.ts';

const SECOND_MS = 1_000;
const customer = { id: 'u1', name: '王女士' };
const served = (leavesAfterS: number): readonly DeskEventView[] => [
  { sequence: 1, atMs: 0, chat: 'c1', kind: 'arrived', customer },
  { sequence: 2, atMs: 0, chat: 'c1', kind: 'customer', text: '在吗' },
  { sequence: 3, atMs: 4 * SECOND_MS, chat: 'c1', kind: 'agent', text: '在的' },
  { sequence: 4, atMs: 10 * SECOND_MS, chat: 'c1', kind: 'customer', text: '没有了' },
  { sequence: 5, atMs: (10 + leavesAfterS) * SECOND_MS, chat: 'c1', kind: 'ended' },
];
const meanOf = (events: readonly DeskEventView[]) => liveFigures(foldChats(events), 60 * SECOND_MS).responseMeanMs;

test('a goodbye is no question that was left open', () => {
  expect(meanOf(served(2))).toBe(4 * SECOND_MS);
});

test('a customer who waited and went has been left without an answer', () => {
  expect(meanOf(served(45))).toBeGreaterThan(60 * SECOND_MS);
});

test('a question that still waits does not stand in the mean', () => {
  expect(meanOf(served(2).slice(0, 4))).toBe(4 * SECOND_MS);
});
