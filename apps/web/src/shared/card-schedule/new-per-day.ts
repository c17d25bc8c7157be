import { observable } from '../observable.ts';
import { recall, remember } from '../remembered.ts';

/** How fast somebody wants to go is this device's business: it is no work, and is not sent. */
const KEY = 'mianmian.cards.new-per-day';

export const NEW_PER_DAY_CHOICES = [0, 3, 5, 8, 12, 20] as const;
/** The bank within a week. */
const USUAL = 5;

function read(): number {
  const kept = Number(recall(KEY) ?? USUAL);
  return NEW_PER_DAY_CHOICES.find((choice) => choice === kept) ?? USUAL;
}

/** How many cards one wants to see for the first time on a day. */
export const newPerDay = observable(read());

export function setNewPerDay(count: number): void {
  remember(KEY, String(count));
  newPerDay.write(count);
}
