import type { Day } from '@mianmian/core/coaching/plan/plan';
import type { LocalMoment } from '@mianmian/core/coaching/plan/plan-facts';

const two = (part: number): string => String(part).padStart(2, '0');

/** The day an instant (epoch ms) falls on by the device's clock, `2026-11-22`. */
export function localDayOf(at: number): Day {
  const date = new Date(at);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function localMomentOf(at: number): LocalMoment {
  const date = new Date(at);
  return { day: localDayOf(at), time: `${two(date.getHours())}:${two(date.getMinutes())}` };
}

/** The instant of an hour of a day by the device's clock. */
export function instantAt(day: Day, hours = 0, minutes = 0): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hours, minutes).getTime();
}
