import type { CallError } from '../../shared/api/call-endpoint.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { errorsText } from '../../shared/catalogue/errors.ts';
import { useText } from '../../shared/catalogue/language.ts';

const MINUTE_SECONDS = 60;
/** Longer waits are told in minutes. */
const LONG_WAIT_SECONDS = 100;

/** Why a form was not taken, in words of these pages. `told` words codes that mean something else at this form. */
export function FormFailure({
  error,
  told = {},
}: {
  readonly error: CallError | null;
  readonly told?: Partial<Readonly<Record<CallError['code'], string>>>;
}) {
  const text = useText(accountText);
  const errors = useText(errorsText);
  if (error === null) return null;
  const wait = error.retryAfterSeconds ?? MINUTE_SECONDS;
  const waitWords = wait > LONG_WAIT_SECONDS ? text.waitMinutes(Math.ceil(wait / MINUTE_SECONDS)) : text.seconds(wait);
  const ours: Partial<Record<CallError['code'], string>> = {
    'too-many': text.tooMany(waitWords),
    offline: text.offline,
    internal: text.trouble,
    ...told,
  };
  return (
    <p className="form-failure" role="alert">
      {ours[error.code] ?? errors[error.code]}
    </p>
  );
}
