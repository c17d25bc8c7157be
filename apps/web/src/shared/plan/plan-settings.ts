import { ARRIVAL_BUFFER_MINUTES } from '@mianmian/core/coaching/plan/departure';
import { MINUTES_PER_DAY } from '@mianmian/core/coaching/plan/plan-facts';
import { observable } from '../observable.ts';
import { recall, remember } from '../remembered.ts';

/** How much time there is on this device's days, and how early one likes to be there: no work, and not sent. */
const MINUTES_KEY = 'mianmian.plan.minutes-per-day';
const BUFFER_KEY = 'mianmian.plan.arrival-buffer';

export const MINUTES_CHOICES = [15, MINUTES_PER_DAY.usual, 45, 60, 90, 120] as const;
export const BUFFER_CHOICES = [10, ARRIVAL_BUFFER_MINUTES, 30, 45] as const;

function readChoice(key: string, choices: readonly number[], usual: number): number {
  const kept = Number(recall(key) ?? usual);
  return choices.find((choice) => choice === kept) ?? usual;
}

export const minutesPerDay = observable(readChoice(MINUTES_KEY, MINUTES_CHOICES, MINUTES_PER_DAY.usual));
export const arrivalBuffer = observable(readChoice(BUFFER_KEY, BUFFER_CHOICES, ARRIVAL_BUFFER_MINUTES));

export function setMinutesPerDay(minutes: number): void {
  remember(MINUTES_KEY, String(minutes));
  minutesPerDay.write(minutes);
}

export function setArrivalBuffer(minutes: number): void {
  remember(BUFFER_KEY, String(minutes));
  arrivalBuffer.write(minutes);
}
