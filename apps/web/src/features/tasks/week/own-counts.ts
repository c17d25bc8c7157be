import type { Ticket, Week } from '../task.ts';
import { productOf } from './sort-tickets.ts';

type Classes = Readonly<Record<string, string>>;

/** One class by the candidate's own sorting: never by the truth. */
export type OwnCount = {
  readonly classId: string;
  readonly name: string;
  readonly count: number;
  /** Of all tickets, sorted or not, 0..1. */
  readonly share: number;
  readonly minutes: number;
};

/** Every class with its tickets, the most frequent first; in the week's order where they are level. */
export const countClasses = ({ classes, tickets }: Week, sorted: Classes): readonly OwnCount[] =>
  classes
    .map(({ id, name, minutes }) => {
      const count = tickets.filter((ticket) => sorted[ticket.id] === id).length;
      return { classId: id, name, count, share: count / tickets.length, minutes: count * minutes };
    })
    .sort((a, b) => b.count - a.count);

export const countSorted = ({ tickets }: Week, sorted: Classes): number =>
  tickets.filter(({ id }) => sorted[id] !== undefined).length;

export type Slice = 'product' | 'channel' | 'day';
export type SliceCount = {
  readonly name: string;
  /** Of the class, and of the whole week. */
  readonly count: number;
  readonly all: number;
  /** Of the class's tickets, 0..1. */
  readonly share: number;
};

const SLICES: Readonly<Record<Slice, (ticket: Ticket) => string>> = {
  product: productOf,
  channel: ({ channel }) => channel,
  day: ({ weekday }) => weekday,
};

/** How the tickets put into a class spread: days in their order, all else the most frequent first; none with none of it. */
export function sliceClass({ tickets }: Week, sorted: Classes, classId: string, slice: Slice): readonly SliceCount[] {
  const nameOf = SLICES[slice];
  const own = tickets.filter(({ id }) => sorted[id] === classId);
  const names = [...new Set(tickets.map(nameOf))];
  const counts = names.map((name) => {
    const count = own.filter((ticket) => nameOf(ticket) === name).length;
    const all = tickets.filter((ticket) => nameOf(ticket) === name).length;
    return { name, count, all, share: own.length === 0 ? 0 : count / own.length };
  });
  return slice === 'day' ? counts : counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

export const percentOf = (share: number): number => Math.round(share * 100);
