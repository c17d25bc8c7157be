import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '@mianmian/contract/account';

type Words = { readonly passwordShort: (min: number) => string; readonly passwordLong: (max: number) => string };

/** What is wrong with a password to be, before it is sent; the server also refuses common ones. */
export function newPasswordProblem(password: string, text: Words): string | undefined {
  if (password.length < PASSWORD_MIN_LENGTH) return text.passwordShort(PASSWORD_MIN_LENGTH);
  if (password.length > PASSWORD_MAX_LENGTH) return text.passwordLong(PASSWORD_MAX_LENGTH);
  return undefined;
}
