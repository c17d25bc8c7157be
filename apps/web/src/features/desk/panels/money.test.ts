import { expect, test } from 'vitest';
import { fenOf, yuan } from './money.ts';

test.each([
  ['12.5', 1_250],
  ['¥ 12.50', null],
  ['¥12.50', 1_250],
  ['0.05', 5],
  ['100', 10_000],
  ['1.234', null],
  ['-3', null],
  ['十元', null],
  ['', null],
])('%j yuan are %j fen', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen);
});

test('fen are shown as yuan with two digits', () => {
  expect([5, 1_250, 16_800].map(yuan)).toEqual(['0.05', '12.50', '168.00']);
});
