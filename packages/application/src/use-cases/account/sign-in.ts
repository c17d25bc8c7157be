import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { AccountPorts } from '../../ports/account-ports.ts';
import {
  ALREADY_SIGNED_IN,
  type AlreadySignedIn,
  type TooMany,
  WRONG_CREDENTIALS,
  type WrongCredentials,
} from '../refusal.ts';
import { countTry, GUESSING } from './steps/brake-tries.ts';
import { type AccountView, viewAccount } from './steps/view-account.ts';

export type SignIn = {
  readonly email: string;
  readonly password: string;
  readonly guestWork: 'bring' | 'leave';
  /** What the browser proves to have been let in with before: its tries are counted apart from strangers'. */
  readonly knownAs: string | null;
};

export type SignedIn = { readonly userId: string; readonly view: AccountView };

/**
 * Whoever knows the password. A guest's work comes along or stays with the guest, whose session in this browser ends.
 * A wrong password and an address without an account are told alike and after the same time.
 */
export async function signIn(
  ports: AccountPorts,
  actor: Actor | null,
  { email: typed, password, guestWork, knownAs }: SignIn,
): Promise<Result<SignedIn, AlreadySignedIn | TooMany | WrongCredentials>> {
  if (actor?.standing === 'account') return fail(ALREADY_SIGNED_IN);
  const email = typed.toLowerCase();
  const lock = `sign-in ${email} ${knownAs ?? 'from an unknown browser'}`;
  const mayTry = await countTry(ports, lock, GUESSING);
  if (!mayTry.ok) return mayTry;

  const found = await ports.store.transact((tx) => tx.accounts.findByEmail(email));
  const isRight = await ports.passwords.verify(found?.passwordHash ?? null, password);
  if (found === null || !isRight) return fail(WRONG_CREDENTIALS);
  return ports.store.transact(async (tx) => {
    const account = await tx.accounts.findByEmail(email);
    // Changed while the password was being judged.
    if (account?.passwordHash !== found.passwordHash) return fail(WRONG_CREDENTIALS);
    await tx.tries.clear(ports.linkTokens.hash(lock));
    if (actor !== null) {
      if (guestWork === 'bring') await tx.accounts.bringWork(actor, account);
      else await tx.logins.endAll(actor.personId, { exceptId: null });
    }
    return ok({ userId: account.userId, view: await viewAccount(ports, tx, account) });
  });
}
