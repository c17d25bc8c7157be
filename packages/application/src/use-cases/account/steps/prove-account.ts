import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { AccountPorts } from '../../../ports/account-ports.ts';
import type { Account } from '../../../ports/account-store.ts';
import {
  ACCOUNT_NEEDED,
  type AccountNeeded,
  type TooMany,
  WRONG_CREDENTIALS,
  type WrongCredentials,
} from '../../refusal.ts';
import { countTry, GUESSING } from './brake-tries.ts';

/** The account of somebody signed in who says the password again, for what a device left open must not do. */
export async function proveAccount(
  ports: Pick<AccountPorts, 'store' | 'clock' | 'linkTokens' | 'passwords'>,
  actor: Actor,
  password: string,
): Promise<Result<Account, AccountNeeded | TooMany | WrongCredentials>> {
  const lock = `prove ${actor.personId}`;
  const mayTry = await countTry(ports, lock, GUESSING);
  if (!mayTry.ok) return mayTry;
  const account = await ports.store.transact((tx) => tx.accounts.find(actor.personId));
  if (account === null) return fail(ACCOUNT_NEEDED);
  if (!(await ports.passwords.verify(account.passwordHash, password))) return fail(WRONG_CREDENTIALS);
  await ports.store.transact((tx) => tx.tries.clear(ports.linkTokens.hash(lock)));
  return ok(account);
}
