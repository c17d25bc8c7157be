import type { AccountPorts } from '../../../ports/account-ports.ts';
import type { Transaction } from '../../../ports/store.ts';

const CODES = 10;

/** New codes in the place of all old ones; told this once. */
export async function renewCodes(
  { recoveryCodes, clock }: AccountPorts,
  tx: Transaction,
  personId: string,
): Promise<readonly string[]> {
  const codes = Array.from({ length: CODES }, recoveryCodes.next);
  await tx.recovery.replaceCodes(personId, codes.map(recoveryCodes.hash), clock.now());
  return codes;
}
