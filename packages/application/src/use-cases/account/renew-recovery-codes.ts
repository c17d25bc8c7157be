import type { Actor } from '@mianmian/core/access/can';
import { ok, type Result } from '@mianmian/core/shared/result';
import type { AccountPorts } from '../../ports/account-ports.ts';
import type { AccountNeeded, TooMany, WrongCredentials } from '../refusal.ts';
import { proveAccount } from './steps/prove-account.ts';
import { renewCodes } from './steps/renew-codes.ts';

/** New one-time codes; the old ones let nobody in any more. */
export async function renewRecoveryCodes(
  ports: AccountPorts,
  actor: Actor,
  password: string,
): Promise<Result<{ readonly recoveryCodes: readonly string[] }, AccountNeeded | TooMany | WrongCredentials>> {
  const proven = await proveAccount(ports, actor, password);
  if (!proven.ok) return proven;
  return ok({ recoveryCodes: await ports.store.transact((tx) => renewCodes(ports, tx, actor.personId)) });
}
