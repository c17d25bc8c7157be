import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../shared/instant.ts';
import { type AfterInterview, followUpsOf } from './follow-ups-of.ts';

const HELD = Date.UTC(2026, 10, 20, 6);
const HOUR_MS = DAY_MS / 24;
const interview: AfterInterview = {
  interviewAt: HELD,
  interviewDay: '2026-11-20',
  thanksDay: '2026-11-21',
  replyByDay: null,
  isThanked: false,
  isReviewed: false,
  isInquired: false,
};
const states = (of: AfterInterview, now: number, today: string) =>
  Object.fromEntries(followUpsOf(of, now, today).map(({ kind, day, state }) => [kind, `${day} ${state}`]));

describe('what is due after an interview', () => {
  it('is the review the same day, the thanks within 24 hours, and to ask after a week', () => {
    expect(states(interview, HELD + HOUR_MS, '2026-11-20')).toEqual({
      review: '2026-11-20 due',
      thanks: '2026-11-21 due',
      inquiry: '2026-11-27 ahead',
    });
    expect(states(interview, HELD + 25 * HOUR_MS, '2026-11-21')).toMatchObject({
      review: '2026-11-20 overdue',
      thanks: '2026-11-21 overdue',
    });
    expect(states(interview, HELD - HOUR_MS, '2026-11-20')).toMatchObject({ review: '2026-11-20 ahead' });
  });

  it('asks on the working day after the promised one', () => {
    const inquiry = (replyByDay: string) => states({ ...interview, replyByDay }, HELD, '2026-11-20').inquiry;
    expect(inquiry('2026-11-26')).toBe('2026-11-27 ahead');
    expect(inquiry('2026-11-27')).toBe('2026-11-30 ahead');
    expect(inquiry('2026-11-28')).toBe('2026-11-30 ahead');
    expect(inquiry('2026-11-29')).toBe('2026-11-30 ahead');
  });

  it('lets go what is so late that a reminder would only nag', () => {
    const at = (days: number, today: string) => states(interview, HELD + days * DAY_MS, today);
    expect(at(4, '2026-11-24')).toMatchObject({ review: '2026-11-20 overdue', thanks: '2026-11-21 overdue' });
    expect(at(5, '2026-11-25')).toMatchObject({ thanks: '2026-11-21 lapsed' });
    expect(at(15, '2026-12-05')).toMatchObject({ review: '2026-11-20 lapsed', inquiry: '2026-11-27 overdue' });
    expect(at(29, '2026-12-19')).toMatchObject({ inquiry: '2026-11-27 lapsed' });
  });

  it('is over once it was done', () => {
    const done = { ...interview, isThanked: true, isReviewed: true, isInquired: true };
    expect(followUpsOf(done, HELD + 9 * DAY_MS, '2026-11-29').map(({ state }) => state)).toEqual([
      'done',
      'done',
      'done',
    ]);
  });
});
