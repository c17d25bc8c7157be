import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { SelectField } from '../../../shared/form/select-field.tsx';
import type { Week } from '../task.ts';
import { ALL, type Filter, OPEN, productOf } from './sort-tickets.ts';

type Props = {
  readonly week: Week;
  readonly classes: Readonly<Record<string, string>>;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** Which tickets are shown: by class, product, channel and words. */
export function TicketFilter({ week, classes, filter, onFilter }: Props) {
  const text = useText(tasksText);
  const { tickets } = week;
  const countOf = (of: string) => tickets.filter(({ id }) => (classes[id] ?? OPEN) === of).length;
  const nameClass = (of: string) => {
    if (of === ALL) return text.allTickets(tickets.length);
    if (of === OPEN) return text.openOnly(countOf(OPEN));
    return text.classCount(week.classes.find(({ id }) => id === of)?.name ?? of, countOf(of));
  };
  const products = [...new Set(tickets.map(productOf))].sort();
  const channels = [...new Set(tickets.map(({ channel }) => channel))].sort();
  return (
    <search className="ticket-filter" aria-label={text.filters}>
      <input
        type="search"
        aria-label={text.find}
        placeholder={text.find}
        value={filter.words}
        onChange={({ target }) => onFilter({ ...filter, words: target.value })}
      />
      <SelectField
        label={text.byClass}
        isCompact
        options={[ALL, OPEN, ...week.classes.map(({ id }) => id)]}
        labelOf={nameClass}
        chosen={filter.of}
        onChoose={(of) => onFilter({ ...filter, of })}
      />
      <SelectField
        label={text.byProduct}
        isCompact
        options={[ALL, ...products]}
        labelOf={(name) => (name === ALL ? text.allProducts : name === OPEN ? text.noProduct : name)}
        chosen={filter.product}
        onChoose={(product) => onFilter({ ...filter, product })}
      />
      <SelectField
        label={text.byChannel}
        isCompact
        options={[ALL, ...channels]}
        labelOf={(name) => (name === ALL ? text.allChannels : name)}
        chosen={filter.channel}
        onChoose={(channel) => onFilter({ ...filter, channel })}
      />
    </search>
  );
}
