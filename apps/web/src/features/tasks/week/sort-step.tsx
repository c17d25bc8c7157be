import type { DataWork } from '@mianmian/contract/task';
import { Button } from 'antd';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { KeysSwitch } from '../../../shared/single-keys/keys-switch.tsx';
import type { Week } from '../task.ts';
import { countSorted } from './own-counts.ts';
import { NO_FILTER, OPEN } from './sort-tickets.ts';
import { TicketFilter } from './ticket-filter.tsx';
import { TicketList } from './ticket-list.tsx';
import type { Sorting } from './use-sorting.ts';
import './sort-step.css';

type Props = {
  readonly week: Week;
  readonly work: DataWork;
  readonly sorting: Sorting;
  readonly onNext: () => void;
};

/** Each ticket into its class. */
export function SortStep({ week, work: { classes }, sorting, onNext }: Props) {
  const text = useText(tasksText);
  const { shown, filter, setFilter } = sorting;
  const isDone = countSorted(week, classes) === week.tickets.length;
  return (
    <>
      <p className="task-note">{text.sortHint}</p>
      <TicketFilter week={week} classes={classes} filter={filter} onFilter={setFilter} />
      <div className="ticket-line">
        <p className="task-note numeric">{text.shown(shown.length, week.tickets.length)}</p>
        <KeysSwitch keys={text.keys} />
        <Button type="text" disabled={!sorting.canUndo} onClick={sorting.deeds.undo}>
          {text.undo}
        </Button>
      </div>
      <Said week={week} classes={classes} sorting={sorting} />
      {shown.length === 0 && (
        <div className="tickets-none">
          <p>{filter.of === OPEN ? text.noneOpen : text.noneFound}</p>
          <Button onClick={() => setFilter(NO_FILTER)}>{text.clearFilter}</Button>
        </div>
      )}
      <TicketList week={week} classes={classes} sorting={sorting} />
      {isDone && <p className="task-note">{text.allSorted}</p>}
      <p className="task-ways">
        <Button type="primary" size="large" onClick={onNext}>
          {text.toCauses}
        </Button>
      </p>
    </>
  );
}

/** Heard after each choice: what was chosen, and how far one is. */
function Said({
  week,
  classes,
  sorting: { heard },
}: { readonly week: Week; readonly classes: DataWork['classes'] } & Pick<Props, 'sorting'>) {
  const text = useText(tasksText);
  const number = week.tickets.findIndex(({ id }) => id === heard?.ticketId) + 1;
  const name = week.classes.find(({ id }) => id === heard?.classId)?.name;
  const done = countSorted(week, classes);
  return (
    <p className="visually-hidden" role="status">
      {name !== undefined && (
        <>
          {text.ticketName(number)} <span lang="zh-CN">{name}</span> {text.sorted(done, week.tickets.length)}
        </>
      )}
      {heard !== null && name === undefined && text.heardOpen(number)}
    </p>
  );
}
