import { type ReactNode, useId } from 'react';
import { langOf } from '../lang-of.ts';
import { ExcessNotice, excessOf } from '../long-text/excess-notice.tsx';
import './text-field.css';
import './text-area.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: ReactNode;
  /** What is longer stays in the field and is told. */
  readonly maxLength: number;
  /** Lines in sight while it is short; it grows with what is written. */
  readonly rows?: number;
};

/** Several lines to write in, with its label above and one line of what to write. */
export function TextArea({ label, value, onChange, onBlur, hint, maxLength, rows = 2 }: Props) {
  const id = useId();
  return (
    <div className="text-field text-area">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-field-hint">
          {hint}
        </p>
      )}
      {/* The copy below gives the height, where browsers don't know field-sizing. */}
      <div className="text-area-grow" data-written={`${value}\n`}>
        <textarea
          id={id}
          rows={rows}
          value={value}
          lang={langOf(value)}
          aria-describedby={hint === undefined ? `${id}-excess` : `${id}-hint ${id}-excess`}
          aria-invalid={excessOf(value, maxLength) > 0}
          onChange={({ target }) => onChange(target.value)}
          onBlur={onBlur}
        />
      </div>
      <ExcessNotice id={`${id}-excess`} text={value} maxLength={maxLength} />
    </div>
  );
}
