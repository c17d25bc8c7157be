import { useEffect, useMemo, useRef, useState } from 'react';
import type { Week } from '../task.ts';
import { type Filter, filterTickets, NO_FILTER, nextTicket, withClass } from './sort-tickets.ts';

type Classes = Readonly<Record<string, string>>;
type Deed = { readonly ticketId: string; readonly before: string | null };
export type Heard = { readonly ticketId: string; readonly classId: string | null };

/** Sorting the tickets: what is shown, which one is before the person, and what was done last. */
export function useSorting(week: Week, classes: Classes, onSort: (edit: (before: Classes) => Classes) => void) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [askedId, setAskedId] = useState<string | null>(null);
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const [heard, setHeard] = useState<Heard | null>(null);
  const shown = useMemo(() => filterTickets(week.tickets, classes, filter), [week, classes, filter]);
  const asked = shown.find(({ id }) => id === askedId);
  const current = asked ?? shown.find(({ id }) => classes[id] === undefined) ?? shown[0];
  const currentId = current?.id ?? null;

  const put = (ticketId: string, classId: string | null) => {
    onSort((before) => withClass(before, ticketId, classId));
    setHeard({ ticketId, classId });
  };
  /** The class of the ticket, or none where it has it already; then on to the next. */
  const choose = (classId: string) => {
    if (currentId === null) return;
    const before = classes[currentId] ?? null;
    setDeeds((done) => [...done, { ticketId: currentId, before }]);
    put(currentId, before === classId ? null : classId);
    setAskedId(before === classId ? currentId : nextTicket(shown, classes, currentId));
  };
  const undo = () => {
    const last = deeds.at(-1);
    if (last === undefined) return;
    setDeeds((done) => done.slice(0, -1));
    put(last.ticketId, last.before);
    setAskedId(last.ticketId);
  };
  const step = (by: number) => {
    const next = shown[shown.findIndex(({ id }) => id === currentId) + by];
    if (next !== undefined) setAskedId(next.id);
  };
  return {
    filter,
    setFilter,
    shown,
    currentId,
    heard,
    canUndo: deeds.length > 0,
    deeds: useStable({ choose, undo, step, open: setAskedId }),
  };
}

export type Sorting = ReturnType<typeof useSorting>;
type Deeds = {
  readonly choose: (classId: string) => void;
  readonly undo: () => void;
  readonly step: (by: number) => void;
  readonly open: (ticketId: string) => void;
};

/** The same functions for as long as the page lives, so that a choice draws two rows anew and not sixty. */
function useStable(deeds: Deeds): Deeds {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  return useMemo(
    () => ({
      choose: (classId) => latest.current.choose(classId),
      undo: () => latest.current.undo(),
      step: (by) => latest.current.step(by),
      open: (ticketId) => latest.current.open(ticketId),
    }),
    [],
  );
}
