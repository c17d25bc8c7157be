import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { AccountPorts } from '../../ports/account-ports.ts';
import {
  type TooMany,
  WEAK_PASSWORD,
  type WeakPassword,
  WRONG_CREDENTIALS,
  type WrongCredentials,
} from '../refusal.ts';
import { isWeakPassword } from './password-rules.ts';
import { countTry, GUESSING } from './steps/brake-tries.ts';
import { setPasswordAnew } from './steps/set-password-anew.ts';

export type Recover = { readonly email: string; readonly code: string; readonly newPassword: string };

/**
 * Sets a new password by a one-time code, which is used up; every device is signed out. A wrong code and an address
 * without an account are told alike and after the same time.
 */
export async function recover(
  ports: AccountPorts,
  { email: typed, code, newPassword }: Recover,
): Promise<Result<{ readonly done: true }, TooMany | WrongCredentials | WeakPassword>> {
  const email = typed.toLowerCase();
  if (isWeakPassword(ports.passwords, email, newPassword)) return fail(WEAK_PASSWORD);
  const lock = `recover ${email}`;
  const mayTry = await countTry(ports, lock, GUESSING);
  if (!mayTry.ok) return mayTry;
  const hash = ports.recoveryCodes.hash(code);
  // Before it is known whether it is needed: its time would tell.
  const passwordHash = await ports.passwords.hash(newPassword);
  return ports.store.transact(async (tx) => {
    const account = await tx.accounts.findByEmail(email);
    const hashes = account === null ? [] : await tx.recovery.listCodes(account.personId);
    if (account === null || !ports.recoveryCodes.isAmong(hash, hashes)) return fail(WRONG_CREDENTIALS);
    // False when the same code is being used elsewhere at this moment.
    if (!(await tx.recovery.useCode(account.personId, hash))) return fail(WRONG_CREDENTIALS);
    await setPasswordAnew(ports, tx, account, passwordHash);
    await tx.tries.clear(ports.linkTokens.hash(lock));
    return ok({ done: true });
  });
}
