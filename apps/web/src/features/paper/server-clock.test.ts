import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openServerClock } from './server-clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(1_000_000);
});
afterEach(() => {
  vi.useRealTimers();
});

test('time left goes by the server, whatever this device thinks the time is', () => {
  const clock = openServerClock({ serverNow: 5_000_000, deadlineAt: 5_090_000 });
  vi.advanceTimersByTime(30_000);
  expect(clock.remainingMs()).toBe(60_000);
});

test('time given back by the server is time left', () => {
  const clock = openServerClock({ serverNow: 0, deadlineAt: 10_000 });
  clock.sync({ serverNow: 9_000, deadlineAt: 40_000 });
  expect(clock.remainingMs()).toBe(31_000);
});
