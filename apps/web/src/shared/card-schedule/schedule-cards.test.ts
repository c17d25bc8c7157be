import type { Exercise } from '@mianmian/contract/exercise';
import { DAY_MS, MINUTE_MS } from '@mianmian/core/shared/instant';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardRating, freshMemory, intervalAfter } from './card-memory.ts';
import { countStudyDays, startOfLearningDay } from './learning-day.ts';
import { scheduleCards } from './schedule-cards.ts';

const CARDS = ['a', 'b', 'c', 'd', 'e'];
const HOUR_MS = 60 * MINUTE_MS;
const inChina = () => 8 * HOUR_MS;
/** Monday 2026-11-23, 09:00 in China. */
const MONDAY = Date.UTC(2026, 10, 23, 1);

let ids = 0;
const review = (cardId: string, rating: CardRating, at: number): Exercise => {
  ids += 1;
  return { id: `review-${ids}`, kind: 'card-review', cardId, rating, at, tookMs: 4_000 };
};
const schedule = (exercises: readonly Exercise[], now: number, newPerDay = 2) =>
  scheduleCards(CARDS, exercises, now, newPerDay, inChina);

describe('what is due', () => {
  it('is at first as many new cards as one wants a day, in the bank’s order', () => {
    expect(schedule([], MONDAY)).toMatchObject({ due: ['a', 'b'], newLeft: 2, reviewedToday: 0, streakDays: 0 });
    expect(schedule([], MONDAY, 0)).toMatchObject({ due: [], nextDueAt: null });
  });

  it('is again what was forgotten a minute ago, after everything else', () => {
    const log = [review('a', 'again', MONDAY)];
    expect(schedule(log, MONDAY + 10_000)).toMatchObject({ due: ['b', 'a'], reviewedToday: 1, settledToday: 0 });
    expect(schedule(log, MONDAY + 2 * MINUTE_MS).due).toEqual(['a', 'b']);
  });

  it('is nothing when the day’s cards are known, until tomorrow at four', () => {
    const log = [review('a', 'easy', MONDAY), review('b', 'easy', MONDAY + MINUTE_MS)];
    const done = schedule(log, MONDAY + HOUR_MS);
    expect(done).toMatchObject({ due: [], newLeft: 0, settledToday: 2, streakDays: 1, daysThisWeek: 1 });
    const four = Date.UTC(2026, 10, 23, 20);
    expect(done.nextDueAt).toBe(four);
    expect(schedule(log, four - 1).due).toEqual([]);
    expect(schedule(log, four).due).toEqual(['c', 'd']);
  });

  it('begins with the card that waits longest, and a card returns by the day, whatever the hour it was seen', () => {
    const log = ['b', 'a'].flatMap((card, i) =>
      [0, 1].map((n) => review(card, 'good', MONDAY + (i + n * 15) * MINUTE_MS)),
    );
    const { states } = schedule(log, MONDAY + HOUR_MS);
    expect(states.get('a')).toMatchObject({ phase: 'review', reviews: 2, lapses: 0, intervalDays: 2 });
    expect(schedule(log, MONDAY + 2 * DAY_MS - 4 * HOUR_MS, 0).due).toEqual(['a', 'b']);
    const late = [...log, review('a', 'good', MONDAY + 2 * DAY_MS), review('a', 'again', MONDAY + 12 * DAY_MS)];
    expect(schedule(late, MONDAY + 12 * DAY_MS + HOUR_MS, 0).due).toEqual(['b', 'a']);
    expect(schedule(late, MONDAY + 13 * DAY_MS).states.get('a')).toMatchObject({ phase: 'learning', lapses: 1 });
  });

  it('keeps no card away for longer than thirty days', () => {
    const log = [0, 1, 30, 60].map((days) => review('a', 'easy', MONDAY + days * DAY_MS));
    expect(schedule(log, MONDAY + 61 * DAY_MS).states.get('a')?.intervalDays).toBe(30);
  });

  it('leaves out cards that are no longer in the bank', () => {
    const log = [review('gone', 'again', MONDAY)];
    expect(schedule(log, MONDAY + HOUR_MS)).toMatchObject({ due: ['a'], streakDays: 1 });
  });
});

describe('folding the log', () => {
  const logs = fc.array(
    fc.record({
      card: fc.constantFrom(...CARDS),
      rating: fc.constantFrom('again', 'hard', 'good', 'easy'),
      minutes: fc.integer({ min: 0, max: 20_000 }),
    }),
    { maxLength: 30 },
  );

  it('gives the same whatever the order of arrival and however often something arrives', () => {
    fc.assert(
      fc.property(logs, fc.infiniteStream(fc.nat()), (entries, keys) => {
        const log = entries.map(({ card, rating, minutes }) => review(card, rating, MONDAY + minutes * MINUTE_MS));
        const now = MONDAY + 15 * DAY_MS;
        const mixed = [...log, ...log.slice(0, 7)]
          .map((exercise) => ({ exercise, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ exercise }) => exercise);
        expect(schedule(mixed, now)).toEqual(schedule(log, now));
      }),
      { numRuns: 60 },
    );
  });

  it('never asks a card twice in one list, and every card that was seen returns some day', () => {
    fc.assert(
      fc.property(logs, fc.nat(30_000), (entries, later) => {
        const log = entries.map(({ card, rating, minutes }) => review(card, rating, MONDAY + minutes * MINUTE_MS));
        const now = MONDAY + (20_000 + later) * MINUTE_MS;
        const { due, states, nextDueAt } = schedule(log, now);
        expect(new Set(due).size).toBe(due.length);
        for (const [id, { dueAt }] of states)
          if (dueAt !== null && !due.includes(id)) expect(nextDueAt).toBeLessThanOrEqual(dueAt);
        if (nextDueAt !== null) expect(nextDueAt).toBeGreaterThan(now);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out a review that was taken back, whichever of the two arrives first', () => {
    const [kept, slip] = [review('a', 'easy', MONDAY), review('b', 'again', MONDAY + MINUTE_MS)];
    const undo: Exercise = { id: 'undo-0001', kind: 'card-undo', at: MONDAY + 2 * MINUTE_MS, reviewId: slip.id };
    const now = MONDAY + HOUR_MS;
    expect(schedule([kept, slip, undo], now)).toEqual(schedule([kept], now));
    expect(schedule([undo, slip, kept, undo], now)).toEqual(schedule([kept], now));
  });

  it('takes in a review of the past that another device brings late', () => {
    const before = [review('a', 'again', MONDAY), review('a', 'good', MONDAY + DAY_MS)];
    const brought = review('a', 'good', MONDAY + 5 * MINUTE_MS);
    expect(schedule([...before, brought], MONDAY + 2 * DAY_MS)).toEqual(
      schedule([before[0] ?? brought, brought, ...before.slice(1)], MONDAY + 2 * DAY_MS),
    );
    expect(schedule([...before, brought], MONDAY + 2 * DAY_MS).states.get('a')?.reviews).toBe(3);
  });
});

it('says beforehand when a card would return', () => {
  const next = (rating: CardRating) => intervalAfter(freshMemory(), rating, MONDAY, inChina);
  expect([next('again'), next('hard'), next('good'), next('easy')]).toEqual([
    { minutes: 1 },
    { minutes: 6 },
    { minutes: 10 },
    { days: 8 },
  ]);
});

describe('days of study', () => {
  it('go on past midnight until four, and today may still come', () => {
    const afterMidnight = Date.UTC(2026, 10, 23, 19);
    expect(countStudyDays([MONDAY, afterMidnight], afterMidnight, inChina)).toEqual({ streakDays: 1, daysThisWeek: 1 });
    const wednesday = MONDAY + 2 * DAY_MS;
    const lastDays = [MONDAY - DAY_MS, MONDAY, MONDAY + DAY_MS];
    expect(countStudyDays(lastDays, wednesday, inChina)).toEqual({ streakDays: 3, daysThisWeek: 2 });
    expect(countStudyDays(lastDays, wednesday + DAY_MS, inChina)).toEqual({ streakDays: 0, daysThisWeek: 2 });
  });

  it('begin at four by the clock of that morning, also after clocks were moved', () => {
    // Europe's clocks go back an hour on 2026-10-25 at 01:00 UTC.
    const inBerlin = (at: number) => (at < Date.UTC(2026, 9, 25, 1) ? 2 : 1) * HOUR_MS;
    const sunday = Math.floor(Date.UTC(2026, 9, 25) / DAY_MS);
    expect(startOfLearningDay(sunday - 1, inBerlin)).toBe(Date.UTC(2026, 9, 24, 2));
    expect(startOfLearningDay(sunday, inBerlin)).toBe(Date.UTC(2026, 9, 25, 3));
  });
});
