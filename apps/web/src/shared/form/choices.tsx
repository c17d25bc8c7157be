import '../look/form.css';

type Props<T extends string | number> = {
  /** Of the group; one page may have several. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly T[];
  readonly labelOf: (option: T) => string;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
};

/** One of a few, all of them in sight. */
export function Choices<T extends string | number>({ name, legend, options, labelOf, chosen, onChoose }: Props<T>) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="choices-row">
        {options.map((option) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
            {labelOf(option)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
