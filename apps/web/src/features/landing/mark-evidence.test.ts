import { expect, test } from 'vitest';
import { markEvidence } from './mark-evidence.ts';

test('evidence is cut out and the text stays whole', () => {
  const text = '真对不起，下午四点前回您';
  const stretches = markEvidence(text, [
    { start: 5, end: 12 },
    { start: 0, end: 4 },
  ]);
  expect(stretches).toEqual([
    { text: '真对不起', marked: true },
    { text: '，', marked: false },
    { text: '下午四点前回您', marked: true },
  ]);
});

test('overlapping evidence is marked once', () => {
  const stretches = markEvidence('一二三四五', [
    { start: 0, end: 3 },
    { start: 1, end: 2 },
    { start: 2, end: 4 },
  ]);
  expect(stretches).toEqual([
    { text: '一二三四', marked: true },
    { text: '五', marked: false },
  ]);
});

test('a text without evidence is one stretch', () => {
  expect(markEvidence('没有', [])).toEqual([{ text: '没有', marked: false }]);
});
