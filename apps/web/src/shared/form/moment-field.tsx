import { Button } from 'antd';
import { useState } from 'react';
import { TextField } from './text-field.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly type: 'date' | 'datetime-local';
  readonly at: number | null;
  readonly onChange: (at: number | null) => void;
  /** The browser's writing of it; empty for null. */
  readonly tell: (at: number | null) => string;
  /** Null while it is not whole. */
  readonly read: (written: string) => number | null;
  readonly clear: string;
};

/** A day or a minute in the browser's own picker, with a way to take it back. What is half typed is in the field only. */
export function MomentField({ label, hint, type, at, onChange, tell, read, clear }: Props) {
  const [written, setWritten] = useState(tell(at));
  const shown = tell(read(written)) === tell(at) ? written : tell(at);
  const write = (next: string) => {
    setWritten(next);
    onChange(read(next));
  };
  return (
    <TextField
      label={label}
      hint={hint}
      type={type}
      value={shown}
      onChange={write}
      beside={
        at === null ? undefined : (
          <Button type="link" onClick={() => write('')}>
            {clear}
          </Button>
        )
      }
    />
  );
}
