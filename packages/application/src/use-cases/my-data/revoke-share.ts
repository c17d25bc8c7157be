import { type Actor, can } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Ports } from '../../ports/ports.ts';
import { NOT_FOUND, type NotFound } from '../refusal.ts';

/** Lets a link open nothing any more, not in a restored backup either. Revoking again changes nothing. */
export async function revokeShare(
  ports: Ports,
  actor: Actor,
  shareId: string,
): Promise<Result<{ readonly done: true }, NotFound>> {
  const revoked = await ports.store.transact(async (tx): Promise<Result<{ readonly done: true }, NotFound>> => {
    const share = await tx.shares.find(shareId);
    if (share === null || !can(actor, 'remove', { workspaceId: share.workspaceId })) return fail(NOT_FOUND);
    if (share.revokedAt === null) await tx.shares.revoke(shareId, ports.clock.now());
    return ok({ done: true });
  });
  if (revoked.ok) await ports.afterRevocation();
  return revoked;
}
