import { expect, test } from 'vitest';
import { listTalk, type TalkEntry } from './list-talk.ts';

const line = (
  kind: 'question' | 'stress' | 'press' | 'answer' | 'close',
  text: string,
  after: number,
  afterMs = 0,
) => ({
  kind,
  text,
  after,
  afterMs,
});
const said = (turn: number, text: string, isDeclined = false) => ({
  turn,
  text,
  isDeclined,
  by: 'typed' as const,
  spentMs: 1,
  spokenMs: null,
});
const words = (entries: readonly TalkEntry[]) =>
  entries.map((entry) => (entry.who === 'you' ? `我：${entry.turn.text}` : entry.text));

const LINES = [
  line('question', '一', 0),
  line('stress', '二', 1),
  line('press', '……', 1, 12_000),
  line('question', '还想问什么？', 2),
  line('close', '到这里', 3),
];

test('a silence is broken only where it was met, and what is on its way comes last', () => {
  const talk = { lines: LINES, turns: [said(1, '甲')] };
  expect(words(listTalk(talk, [], said(2, '乙')))).toEqual(['一', '我：甲', '二', '我：乙']);
  expect(words(listTalk(talk, [2], null))).toEqual(['一', '我：甲', '二', '……']);
  // Another page answered meanwhile: the turn on its way is there already.
  expect(words(listTalk(talk, [], said(1, '乙')))).toEqual(['一', '我：甲', '二']);
});

test('nothing left to ask is told from what one would rather not say', () => {
  const turns = [said(1, '', true), said(2, '丙'), said(3, '', true)];
  const own = listTalk({ lines: LINES, turns }, [], null).filter((entry) => entry.who === 'you');
  expect(own.map(({ isLast }) => isLast)).toEqual([false, false, true]);
});
