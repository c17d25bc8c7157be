import { expect, test } from 'vitest';
import { cutPieces, joinPieces, type PieceOf } from './split-story.ts';

/** A reading of texts laid end to end. */
function reading(...parts: readonly (readonly [PieceOf, string])[]) {
  let start = 0;
  return {
    segments: parts.map(([part, text]) => {
      const span = { start, end: start + text.length, text };
      start += text.length;
      return { part, span };
    }),
  };
}

const TOLD = reading(
  ['none', '面试官好。\n\n'],
  ['situation', '去年双十一，一位大姐收到的锅盖碎了，她说“你们骗人！”，'],
  ['action', '我先道歉。然后我查了库存，'],
  ['result', '她当天就消气了。'],
  ['action', '我还写了张提醒贴在台上。'],
);

test('pieces are sentences, never cross a part and add up to the text', () => {
  const pieces = cutPieces(TOLD);
  expect(pieces.map(({ text }) => text).join('')).toBe(TOLD.segments.map(({ span }) => span.text).join(''));
  expect(pieces.map(({ part, text }) => [part, text])).toEqual([
    ['none', '面试官好。\n\n'],
    ['situation', '去年双十一，一位大姐收到的锅盖碎了，她说“你们骗人！”，'],
    ['action', '我先道歉。'],
    ['action', '然后我查了库存，'],
    ['result', '她当天就消气了。'],
    ['action', '我还写了张提醒贴在台上。'],
  ]);
  let place = 0;
  for (const { start, text } of pieces) {
    expect(start).toBe(place);
    place += text.length;
  }
});

test('a part keeps its words in order, ends like a sentence and breaks the line where something was between', () => {
  expect(joinPieces(cutPieces(TOLD))).toEqual({
    situation: '去年双十一，一位大姐收到的锅盖碎了，她说“你们骗人！”。',
    task: '',
    action: '我先道歉。然后我查了库存。\n我还写了张提醒贴在台上。',
    result: '她当天就消气了。',
  });
});

test('what is left out by hand is in no part, and what is moved is in the other', () => {
  const moved = cutPieces(TOLD).map((piece) =>
    piece.text.startsWith('去年') ? { ...piece, part: 'task' as const } : piece,
  );
  const { situation, task } = joinPieces(moved);
  expect(situation).toBe('');
  expect(task).toMatch(/^去年双十一/);
});

test('a text without any mark at its end is one piece, and no text none', () => {
  expect(cutPieces(reading(['none', '就这样']))).toEqual([{ start: 0, text: '就这样', part: 'none' }]);
  expect(cutPieces(reading())).toEqual([]);
});
