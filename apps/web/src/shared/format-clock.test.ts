import { expect, test } from 'vitest';
import { formatClock } from './format-clock.ts';

test('hours are shown only when there are some', () => {
  expect([5_400, 3_599, 61, 9, 0].map(formatClock)).toEqual(['1:30:00', '59:59', '1:01', '0:09', '0:00']);
});
