import { MINUTE_MS } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { AccountPorts } from '../../ports/account-ports.ts';
import type { ResetMail } from '../../ports/reset-mail.ts';
import { NO_MAIL, type NoMail, type TooMany } from '../refusal.ts';
import { countTry, LETTERS } from './steps/brake-tries.ts';

const LASTS_MINUTES = 30;

/**
 * Sends a link to whoever has an account under this address, and says the same when nobody has. All that depends on it
 * happens after the answer, by `later`, so that its time tells nothing either.
 */
export async function requestReset(
  ports: AccountPorts,
  typed: string,
  later: (work: () => Promise<void>) => void,
): Promise<Result<{ readonly done: true }, NoMail | TooMany>> {
  const { resetMail } = ports;
  if (resetMail === null) return fail(NO_MAIL);
  const email = typed.toLowerCase();
  const mayAsk = await countTry(ports, `reset ${email}`, LETTERS);
  if (!mayAsk.ok) return mayAsk;
  later(() => sendReset(ports, resetMail, email));
  return ok({ done: true });
}

async function sendReset(ports: AccountPorts, resetMail: ResetMail, email: string): Promise<void> {
  const token = ports.linkTokens.next();
  const isKnown = await ports.store.transact(async (tx) => {
    const account = await tx.accounts.findByEmail(email);
    if (account === null) return false;
    const { personId } = account;
    const at = ports.clock.now();
    const expiresAt = at + LASTS_MINUTES * MINUTE_MS;
    await tx.recovery.endResets(personId);
    await tx.recovery.addReset({ hash: ports.linkTokens.hash(token), personId, at, expiresAt });
    return true;
  });
  if (isKnown) await resetMail.send({ to: email, token, minutes: LASTS_MINUTES });
}
