import type { Actor } from '@mianmian/core/access/can';
import type { AccountPorts } from '../../ports/account-ports.ts';
import { GUEST_EXPIRES_AFTER_MS } from './guest-expiry.ts';
import { type AccountView, viewAccount } from './steps/view-account.ts';

/** Who asks, as they may see themselves. */
export async function readAccount(ports: AccountPorts, actor: Actor | null): Promise<AccountView> {
  const sendsMail = ports.resetMail !== null;
  if (actor === null) return { kind: 'nobody', sendsMail };
  return ports.store.transact(async (tx) => {
    const account = actor.standing === 'account' ? await tx.accounts.find(actor.personId) : null;
    if (account !== null) return viewAccount(ports, tx, account);
    const pieces = await tx.accounts.countPieces(actor.workspaceId);
    const expiresAt = (await tx.accounts.readSeenAt(actor.personId)) + GUEST_EXPIRES_AFTER_MS;
    return { kind: 'guest', sendsMail, pieces, expiresAt };
  });
}
