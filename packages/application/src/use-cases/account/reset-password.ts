import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { AccountPorts } from '../../ports/account-ports.ts';
import type { Account } from '../../ports/account-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { LINK_OVER, type LinkOver, WEAK_PASSWORD, type WeakPassword } from '../refusal.ts';
import { isWeakPassword } from './password-rules.ts';
import { setPasswordAnew } from './steps/set-password-anew.ts';

export type ResetPassword = { readonly token: string; readonly newPassword: string };

/** Sets a new password by the link of a mail, once; every device is signed out. A weak password does not use it up. */
export async function resetPassword(
  ports: AccountPorts,
  { token, newPassword }: ResetPassword,
): Promise<Result<{ readonly done: true }, LinkOver | WeakPassword>> {
  const hash = ports.linkTokens.hash(token);
  const now = ports.clock.now();
  const asked = await ports.store.transact((tx) => accountOf(tx, hash, now));
  if (asked === null) return fail(LINK_OVER);
  if (isWeakPassword(ports.passwords, asked.email, newPassword)) return fail(WEAK_PASSWORD);
  const passwordHash = await ports.passwords.hash(newPassword);
  return ports.store.transact(async (tx) => {
    const account = await accountOf(tx, hash, now);
    // The one who ends the links is the one who used it.
    if (account === null || (await tx.recovery.endResets(account.personId)) === 0) return fail(LINK_OVER);
    await setPasswordAnew(ports, tx, account, passwordHash);
    return ok({ done: true });
  });
}

/** Whose link it is, while it lasts. */
async function accountOf(tx: Transaction, hash: string, now: number): Promise<Account | null> {
  const reset = await tx.recovery.findReset(hash);
  return reset === null || reset.expiresAt <= now ? null : tx.accounts.find(reset.personId);
}
