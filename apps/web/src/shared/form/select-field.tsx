import { useId } from 'react';
import { langOf } from '../lang-of.ts';
import './select-field.css';

type Props<T extends string> = {
  readonly label: string;
  readonly options: readonly T[];
  readonly labelOf: (option: T) => string;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
  /** The label is then heard and not seen: of which thing it is stands beside it. */
  readonly isCompact?: boolean;
};

/** One of a few in the browser's own list, which thumbs and keyboards know. */
export function SelectField<T extends string>({
  label,
  options,
  labelOf,
  chosen,
  onChoose,
  isCompact = false,
}: Props<T>) {
  const id = useId();
  return (
    <div className={isCompact ? 'select-field select-field-compact' : 'select-field'}>
      <label htmlFor={id} className={isCompact ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          const option = options.find((candidate) => candidate === target.value);
          if (option !== undefined) onChoose(option);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option} lang={langOf(labelOf(option))}>
            {labelOf(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
