import { memo } from 'react';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import type { Ticket, Week } from '../task.ts';
import { TicketFacts } from '../ticket-facts.tsx';
import { classKey } from './class-keys.ts';

type Props = {
  readonly ticket: Ticket;
  readonly number: number;
  readonly classes: Week['classes'];
  readonly chosenId: string | null;
  readonly isCurrent: boolean;
  readonly deeds: { readonly open: (ticketId: string) => void; readonly choose: (classId: string) => void };
};

/** One ticket; the classes stand below the one before the person. */
export const TicketRow = memo(function TicketRow({ ticket, number, classes, chosenId, isCurrent, deeds }: Props) {
  const text = useText(tasksText);
  const chosen = classes.find(({ id }) => id === chosenId);
  return (
    <li className="ticket" data-ticket={ticket.id} data-current={isCurrent}>
      <button type="button" className="ticket-face" aria-expanded={isCurrent} onClick={() => deeds.open(ticket.id)}>
        <TicketFacts ticket={ticket} number={number} />
        <span
          className="ticket-class"
          data-open={chosen === undefined}
          lang={chosen === undefined ? undefined : 'zh-CN'}
        >
          {chosen?.name ?? text.open}
        </span>
        <span className="ticket-words" lang="zh-CN">
          {ticket.text}
        </span>
      </button>
      {isCurrent && <ClassChips classes={classes} chosenId={chosenId} onChoose={deeds.choose} />}
    </li>
  );
});

type ChipsProps = {
  readonly classes: Week['classes'];
  readonly chosenId: string | null;
  readonly onChoose: (classId: string) => void;
};

function ClassChips({ classes, chosenId, onChoose }: ChipsProps) {
  const text = useText(tasksText);
  return (
    <fieldset className="class-chips">
      <legend className="visually-hidden">{text.chooseClass}</legend>
      {classes.map(({ id: classId, name }, place) => (
        <button key={classId} type="button" aria-pressed={classId === chosenId} onClick={() => onChoose(classId)}>
          <span className="class-key numeric" aria-hidden="true">
            {classKey(place)?.toUpperCase()}
          </span>
          <span lang="zh-CN">{name}</span>
        </button>
      ))}
    </fieldset>
  );
}
