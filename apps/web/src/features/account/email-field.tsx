import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { TextField } from '../../shared/form/text-field.tsx';
import { typedEmail } from './typed-email.ts';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly wrong?: string | undefined;
};

/** `username` is what password managers keep a password under. */
export function EmailField({ value, onChange, wrong }: Props) {
  const text = useText(accountText);
  return (
    <TextField
      label={text.email}
      type="email"
      name="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      wrong={wrong}
      onChange={(typed) => {
        typedEmail.write(typed);
        onChange(typed);
      }}
    />
  );
}
