import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { storableText } from '@mianmian/core/shared/storable-text';
import type { AccountPorts } from '../../ports/account-ports.ts';
import {
  ALREADY_SIGNED_IN,
  type AlreadySignedIn,
  EMAIL_TAKEN,
  type EmailTaken,
  WEAK_PASSWORD,
  type WeakPassword,
} from '../refusal.ts';
import { isWeakPassword } from './password-rules.ts';
import { renewCodes } from './steps/renew-codes.ts';
import { type AccountView, viewAccount } from './steps/view-account.ts';

export type SignUp = { readonly email: string; readonly password: string; readonly name: string };
export type SignedUp = {
  readonly userId: string;
  readonly view: AccountView;
  readonly recoveryCodes: readonly string[];
};

/**
 * Makes an account. A guest stays the same person with all their work: one row is pointed from the guest's sign-in to
 * the new one, in the transaction that makes the one and removes the other.
 */
export async function signUp(
  ports: AccountPorts,
  actor: Actor | null,
  { email: typed, password, name }: SignUp,
): Promise<Result<SignedUp, AlreadySignedIn | EmailTaken | WeakPassword>> {
  if (actor?.standing === 'account') return fail(ALREADY_SIGNED_IN);
  const email = typed.toLowerCase();
  if (isWeakPassword(ports.passwords, email, password)) return fail(WEAK_PASSWORD);
  // Before the transaction: it takes long, and an embedded database has one transaction at a time.
  const passwordHash = await ports.passwords.hash(password);
  return ports.store.transact(async (tx) => {
    if ((await tx.accounts.findByEmail(email)) !== null) return fail(EMAIL_TAKEN);
    const at = ports.clock.now();
    const { personId, workspaceId } = actor ?? { personId: ports.ids.next(), workspaceId: ports.ids.next() };
    const userId = ports.ids.next();
    const account = { userId, personId, workspaceId, email, name: storableText(name), passwordHash };
    await (actor === null ? tx.accounts.add(account, at) : tx.accounts.replaceGuest(account, at));
    const recoveryCodes = await renewCodes(ports, tx, personId);
    return ok({ userId, view: await viewAccount(ports, tx, account), recoveryCodes });
  });
}
