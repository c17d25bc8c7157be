import { PASSWORD_MIN_LENGTH } from '@mianmian/contract/account';
import { useState } from 'react';
import { accountText } from '../catalogue/account.ts';
import { useText } from '../catalogue/language.ts';
import { TextField } from './text-field.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly wrong?: string | undefined;
  /** `new` tells how long it must be; password managers offer one for `new` and fill in for `current`. */
  readonly kind: 'current' | 'new';
};

/** A password that can be shown; pasting is allowed and nothing is cut off. */
export function PasswordField({ label, value, onChange, wrong, kind }: Props) {
  const text = useText(accountText);
  const [isShown, setShown] = useState(false);
  const hint =
    value === '' ? text.passwordHint(PASSWORD_MIN_LENGTH) : text.passwordCount(value.length, PASSWORD_MIN_LENGTH);
  return (
    <TextField
      label={label}
      type={isShown ? 'text' : 'password'}
      name={`${kind}-password`}
      autoComplete={`${kind}-password`}
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      onChange={onChange}
      wrong={wrong}
      {...(kind === 'new' ? { hint } : {})}
      beside={
        <button
          type="button"
          className="text-field-beside"
          aria-label={isShown ? text.hidePassword : text.showPassword}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? text.hide : text.show}
        </button>
      }
    />
  );
}
