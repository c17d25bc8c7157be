import { DAY_MS, MINUTE_MS } from '@mianmian/core/shared/instant';

const HOUR_MS = 60 * MINUTE_MS;
/** A learner's day begins at four in the morning: whoever learns past midnight is still at the evening before (as in Anki). */
const DAY_BEGINS_MS = 4 * HOUR_MS;
/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const FIRST_WEEKDAY = 3;

/** How far the local clock is ahead of UTC at an instant, in ms. */
export type ClockOffset = (at: number) => number;

export const deviceOffset: ClockOffset = (at) => -new Date(at).getTimezoneOffset() * MINUTE_MS;

/** The instant moved so that learning days begin where UTC's do. */
export const toLearningTime = (at: number, offset: ClockOffset): number => at + offset(at) - DAY_BEGINS_MS;

/** Number of the learning day an instant (epoch ms) falls on; consecutive days have consecutive numbers. */
export const learningDayOf = (at: number, offset: ClockOffset = deviceOffset): number =>
  Math.floor(toLearningTime(at, offset) / DAY_MS);

/** The instant at which a learning day begins. */
export function startOfLearningDay(day: number, offset: ClockOffset = deviceOffset): number {
  const guess = day * DAY_MS + DAY_BEGINS_MS;
  // The offset of that morning itself; where clocks were moved since, it is another than today's.
  return guess - offset(guess - offset(guess));
}

export type StudyDays = {
  /** Days in a row with something done, up to today or, when nothing is done yet today, yesterday. */
  readonly streakDays: number;
  /** Days since Monday with something done, today included. */
  readonly daysThisWeek: number;
};

/** Counts days on which something was done, of `instants` (epoch ms, any order) up to `now`. */
export function countStudyDays(instants: Iterable<number>, now: number, offset: ClockOffset = deviceOffset): StudyDays {
  const today = learningDayOf(now, offset);
  const days = new Set<number>();
  for (const at of instants) days.add(learningDayOf(at, offset));
  let day = days.has(today) ? today : today - 1;
  let streakDays = 0;
  for (; days.has(day); day -= 1) streakDays += 1;
  const monday = today - ((today + FIRST_WEEKDAY) % 7);
  const daysThisWeek = [...days].filter((each) => each >= monday && each <= today).length;
  return { streakDays, daysThisWeek };
}
