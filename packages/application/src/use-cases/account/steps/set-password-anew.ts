import type { AccountPorts } from '../../../ports/account-ports.ts';
import type { Account } from '../../../ports/account-store.ts';
import type { Transaction } from '../../../ports/store.ts';

/** The new password alone counts from now on: every device is signed out, and every link on its way ends. */
export async function setPasswordAnew(
  { clock }: Pick<AccountPorts, 'clock'>,
  tx: Transaction,
  { userId, personId }: Account,
  passwordHash: string,
): Promise<void> {
  await tx.accounts.setPassword(userId, passwordHash, clock.now());
  await tx.logins.endAll(personId, { exceptId: null });
  await tx.recovery.endResets(personId);
}
