import './attempts.css';

type Props = {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
};

/** Which one of several attempts is set beside another. */
export const AttemptChoice = ({ label, options, chosenId, onChoose }: Props) => (
  <label className="attempt-choice">
    {label}
    <select value={chosenId} onChange={({ target }) => onChoose(target.value)}>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
