import type { Ticket } from '../task.ts';

type Classes = Readonly<Record<string, string>>;

/** Marks that no id of a class can be. */
export const ALL = '*';
export const OPEN = '?';

/** `of`: a class id, `OPEN` or `ALL`; product and channel by name or `ALL`; words as typed. */
export type Filter = {
  readonly of: string;
  readonly product: string;
  readonly channel: string;
  readonly words: string;
};
export const NO_FILTER: Filter = { of: ALL, product: ALL, channel: ALL, words: '' };

/** What stands for the product of a ticket without one. */
export const productOf = ({ product }: Ticket): string => product ?? OPEN;

/** Tickets that match all of the filter; every word typed must be somewhere in the ticket. */
export function filterTickets(tickets: readonly Ticket[], classes: Classes, filter: Filter): readonly Ticket[] {
  const words = filter.words.toLowerCase().split(/\s+/u).filter(Boolean);
  return tickets.filter((ticket) => {
    if (filter.of !== ALL && (classes[ticket.id] ?? OPEN) !== filter.of) return false;
    if (filter.product !== ALL && productOf(ticket) !== filter.product) return false;
    if (filter.channel !== ALL && ticket.channel !== filter.channel) return false;
    const said = `${ticket.text} ${ticket.product ?? ''} ${ticket.customer} ${ticket.channel} ${ticket.orderId ?? ''}`;
    return words.every((word) => said.toLowerCase().includes(word));
  });
}

/**
 * Where to go once a ticket has got its class: from a new one to the next that has none, round the end; from a mended one
 * just to the next. Stays where there is nothing else.
 */
export function nextTicket(shown: readonly Ticket[], before: Classes, currentId: string): string {
  const place = shown.findIndex(({ id }) => id === currentId);
  const following = [...shown.slice(place + 1), ...shown.slice(0, Math.max(0, place))];
  if (before[currentId] !== undefined) return shown[place + 1]?.id ?? currentId;
  return following.find(({ id }) => before[id] === undefined)?.id ?? currentId;
}

/** One class for a ticket; null takes it away. */
export function withClass(classes: Classes, ticketId: string, classId: string | null): Record<string, string> {
  const { [ticketId]: _, ...rest } = classes;
  return classId === null ? rest : { ...rest, [ticketId]: classId };
}
