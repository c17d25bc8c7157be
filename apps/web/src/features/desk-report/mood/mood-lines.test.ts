import { expect, test } from 'vitest';
import { stepsOf, timeMarks } from './mood-lines.ts';

test('a feeling stays as it is until something moves it', () => {
  expect(
    stepsOf([
      [0, 10],
      [20, 30.04],
      [50, 5],
    ]),
  ).toBe('M0 10H20V30H50V5');
  expect(stepsOf([])).toBe('');
});

test('moments are marked in round steps, six at most, short and long chats alike', () => {
  expect(timeMarks(0, 45_000)).toEqual([0, 10_000, 20_000, 30_000, 40_000]);
  expect(timeMarks(61_000, 400_000)).toEqual([120_000, 180_000, 240_000, 300_000, 360_000]);
  expect(timeMarks(0, 36_000_000)).toHaveLength(2);
  expect(timeMarks(5, 5).length).toBeLessThanOrEqual(1);
});
