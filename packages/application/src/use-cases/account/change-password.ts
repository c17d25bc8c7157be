import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { AccountPorts } from '../../ports/account-ports.ts';
import {
  type AccountNeeded,
  type TooMany,
  WEAK_PASSWORD,
  type WeakPassword,
  WRONG_CREDENTIALS,
  type WrongCredentials,
} from '../refusal.ts';
import { isWeakPassword } from './password-rules.ts';
import { proveAccount } from './steps/prove-account.ts';

export type ChangePassword = { readonly password: string; readonly newPassword: string };

/** Whoever knows the old password sets a new one; every other device is signed out, and links on their way end. */
export async function changePassword(
  ports: AccountPorts,
  actor: Actor,
  currentSessionId: string | null,
  { password, newPassword }: ChangePassword,
): Promise<Result<{ readonly done: true }, AccountNeeded | TooMany | WrongCredentials | WeakPassword>> {
  const proven = await proveAccount(ports, actor, password);
  if (!proven.ok) return proven;
  const { email, passwordHash: old, userId } = proven.value;
  if (isWeakPassword(ports.passwords, email, newPassword)) return fail(WEAK_PASSWORD);
  const passwordHash = await ports.passwords.hash(newPassword);
  return ports.store.transact(async (tx) => {
    const now = await tx.accounts.find(actor.personId);
    // Changed from another device while this one was being judged.
    if (now?.passwordHash !== old) return fail(WRONG_CREDENTIALS);
    await tx.accounts.setPassword(userId, passwordHash, ports.clock.now());
    await tx.logins.endAll(actor.personId, { exceptId: currentSessionId });
    await tx.recovery.endResets(actor.personId);
    return ok({ done: true });
  });
}
