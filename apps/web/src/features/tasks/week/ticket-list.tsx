import { Button } from 'antd';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { useSingleKeys } from '../../../shared/single-keys/use-single-keys.ts';
import type { Ticket, Week } from '../task.ts';
import { classKey } from './class-keys.ts';
import { TicketRow } from './ticket-row.tsx';
import type { Sorting } from './use-sorting.ts';

type Props = {
  readonly week: Week;
  readonly classes: Readonly<Record<string, string>>;
  readonly sorting: Sorting;
};

/** The tickets; the one being sorted stays where the eye is while the list moves below it. */
export function TicketList({ week, classes, sorting: { shown, currentId, deeds } }: Props) {
  const text = useText(tasksText);
  const list = useRef<HTMLOListElement>(null);
  const holdAt = useHeldRow(list, currentId);
  const hold = () => holdAt(currentId);
  const choose = (classId: string) => {
    hold();
    deeds.choose(classId);
  };
  const down = () => {
    hold();
    deeds.step(1);
  };
  const up = () => {
    hold();
    deeds.step(-1);
  };
  const undo = () => {
    hold();
    deeds.undo();
  };
  useSingleKeys({
    ...Object.fromEntries(
      week.classes.flatMap(({ id }, place) => {
        const key = classKey(place);
        return key === undefined ? [] : [[key, () => choose(id)]];
      }),
    ),
    ArrowDown: down,
    ArrowUp: up,
    Backspace: undo,
  });
  // One object for all rows, whose functions find the newest of the page by themselves.
  const rowDeeds = useRef({
    open: (ticketId: string) => {
      holdAt(ticketId);
      deeds.open(ticketId);
    },
    choose: (classId: string) => {
      holdAt(list.current?.querySelector<HTMLElement>('[data-current="true"]')?.dataset.ticket ?? null);
      deeds.choose(classId);
    },
  });
  const number = (ticket: Ticket) => week.tickets.indexOf(ticket) + 1;
  const firstOpen = shown.find(({ id }) => classes[id] === undefined);
  /** For whoever comes back to a list half done. */
  const goToOpen = (ticketId: string) => {
    list.current?.querySelector(`[data-ticket="${ticketId}"]`)?.scrollIntoView({ block: 'start' });
    holdAt(ticketId);
    deeds.open(ticketId);
  };
  return (
    <>
      {firstOpen !== undefined && firstOpen !== shown[0] && (
        <p className="tickets-go">
          <Button type="link" onClick={() => goToOpen(firstOpen.id)}>
            {text.goToOpen(number(firstOpen))}
          </Button>
        </p>
      )}
      <ol className="tickets" ref={list} aria-label={text.tickets}>
        {shown.map((ticket) => (
          <TicketRow
            key={ticket.id}
            ticket={ticket}
            number={number(ticket)}
            classes={week.classes}
            chosenId={classes[ticket.id] ?? null}
            isCurrent={ticket.id === currentId}
            deeds={rowDeeds.current}
          />
        ))}
      </ol>
    </>
  );
}

/** Below the bar that stays on top; with all its classes above the window's lower edge, where they fit. */
const HIGHEST_PX = 72;
const EDGE_PX = 12;

/**
 * Gives a function that marks where a row stands; when another row is before the person it is scrolled to that place and
 * focused, so that eye and thumb stay.
 */
function useHeldRow(list: RefObject<HTMLOListElement | null>, currentId: string | null) {
  const heldTop = useRef<number | null>(null);
  const rowOf = (ticketId: string | null) =>
    list.current?.querySelector<HTMLElement>(`[data-ticket="${ticketId}"]`) ?? null;
  const lastId = useRef(currentId);
  // Every drawing ends what was held: nothing moves later that was not just asked for.
  useLayoutEffect(() => {
    const top = heldTop.current;
    const row = rowOf(currentId);
    heldTop.current = null;
    const isSame = lastId.current === currentId;
    lastId.current = currentId;
    if (top === null || row === null || isSame) return;
    const { top: isAt, height } = row.getBoundingClientRect();
    const wanted = Math.max(HIGHEST_PX, Math.min(top, window.innerHeight - height - EDGE_PX));
    window.scrollBy({ top: isAt - wanted, behavior: 'instant' });
    row.querySelector('button')?.focus({ preventScroll: true });
  });
  return (ticketId: string | null) => {
    heldTop.current = rowOf(ticketId)?.getBoundingClientRect().top ?? null;
  };
}
