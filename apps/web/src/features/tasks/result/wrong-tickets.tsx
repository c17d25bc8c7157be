import type { DataResult } from '@mianmian/contract/task';
import { useState } from 'react';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { SelectField } from '../../../shared/form/select-field.tsx';
import type { Week } from '../task.ts';
import { TicketFacts } from '../ticket-facts.tsx';

type Props = { readonly week: Week; readonly wrong: DataResult['classification']['wrong'] };

const ALL = '*';

/** Tickets that were put elsewhere: the own class and the right one. */
export function WrongTickets({ week, wrong }: Props) {
  const text = useText(tasksText);
  const [of, setOf] = useState<string>(ALL);
  const nameOf = (id: string) => week.classes.find((each) => each.id === id)?.name ?? id;
  const countOf = (id: string) => wrong.filter(({ right }) => right === id).length;
  const rights = week.classes.map(({ id }) => id).filter((id) => countOf(id) > 0);
  return (
    <section className="task-sheet" aria-labelledby="result-wrong">
      <h3 id="result-wrong">{text.wrongTitle(wrong.length)}</h3>
      {wrong.length === 0 && <p className="task-note">{text.noneWrong}</p>}
      {rights.length > 1 && (
        <SelectField
          label={text.wrongFilter}
          isCompact
          options={[ALL, ...rights]}
          labelOf={(id) => (id === ALL ? text.wrongAll(wrong.length) : text.classCount(nameOf(id), countOf(id)))}
          chosen={of}
          onChoose={setOf}
        />
      )}
      <ul className="wrong-tickets">
        {wrong
          .filter(({ right }) => of === ALL || right === of)
          .map(({ ticketId, chosen, right }) => {
            const place = week.tickets.findIndex(({ id }) => id === ticketId);
            const ticket = week.tickets[place];
            if (ticket === undefined) return null;
            return (
              <li key={ticketId}>
                <TicketFacts ticket={ticket} number={place + 1} />
                <span className="ticket-words" lang="zh-CN">
                  {ticket.text}
                </span>
                <span className="wrong-classes">
                  <span className="wrong-own">
                    {text.ownClass}
                    {chosen === null ? text.open : <span lang="zh-CN">{nameOf(chosen)}</span>}
                  </span>
                  <span aria-hidden="true">→</span>
                  <strong>
                    {text.rightClass}
                    <span lang="zh-CN">{nameOf(right)}</span>
                  </strong>
                </span>
              </li>
            );
          })}
      </ul>
    </section>
  );
}
