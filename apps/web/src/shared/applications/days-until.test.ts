import { expect, test } from 'vitest';
import { daysUntil } from './days-until.ts';

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();

test('days are those of the calendar, whatever the hour, also over a change of the month', () => {
  expect(daysUntil(at(22, 23), at(22, 1))).toBe(0);
  expect(daysUntil(at(23, 0), at(22, 23))).toBe(1);
  expect(daysUntil(at(31, 9), at(22, 20))).toBe(9);
  expect(daysUntil(at(21, 23), at(22, 0))).toBe(-1);
});
