import { useText } from '../../shared/catalogue/language.ts';
import { tasksText } from '../../shared/catalogue/tasks.ts';
import type { Ticket } from './task.ts';

type Props = { readonly ticket: Ticket; readonly number: number };

/** When, where, what and who, in one line. */
export function TicketFacts({ ticket, number }: Props) {
  const text = useText(tasksText);
  const time = ticket.at.slice(-5);
  return (
    <span className="ticket-facts">
      <span className="numeric">
        <span className="visually-hidden">{text.ticketName(number)} </span>
        <strong aria-hidden="true">{number}</strong>
      </span>
      <span className="numeric" lang="zh-CN">
        {ticket.weekday} {time}
      </span>
      <span lang="zh-CN">{ticket.channel}</span>
      {ticket.product === null ? <span>{text.noProduct}</span> : <span lang="zh-CN">{ticket.product}</span>}
      <span lang="zh-CN">{ticket.customer}</span>
    </span>
  );
}
