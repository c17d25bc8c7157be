import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import './text-field.css';

type InputProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'name' | 'autoComplete' | 'inputMode' | 'maxLength' | 'autoCapitalize' | 'spellCheck' | 'lang'
>;
type Props = InputProps & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What to know before writing. */
  readonly hint?: ReactNode;
  /** What is wrong with what was written; the field is then marked, and found by `focusFirstWrong`. */
  readonly wrong?: string | undefined;
  /** Stands in the field's line, such as a button that shows a password. */
  readonly beside?: ReactNode;
  readonly isReadOnly?: boolean;
};

/** One line to write in, with its label above and what is wrong below. */
export function TextField({ label, value, onChange, hint, wrong, beside, isReadOnly = false, ...input }: Props) {
  const id = useId();
  const told = [...(hint === undefined ? [] : [`${id}-hint`]), ...(wrong === undefined ? [] : [`${id}-wrong`])];
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <div className="text-field-line">
        <input
          {...input}
          id={id}
          value={value}
          readOnly={isReadOnly}
          aria-invalid={wrong !== undefined}
          aria-describedby={told.length > 0 ? told.join(' ') : undefined}
          onChange={({ target }) => onChange(target.value)}
        />
        {beside}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-field-hint">
          {hint}
        </p>
      )}
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className="text-field-wrong">
          {wrong}
        </p>
      )}
    </div>
  );
}
