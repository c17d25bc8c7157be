import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Ports } from '../../ports/ports.ts';
import { type SittingView, viewSitting } from '../../views/view-sitting.ts';
import { type BadRequest, NOT_FOUND, type NotFound } from '../refusal.ts';
import { closeSitting } from '../steps/close-sitting.ts';
import { findOwnSitting } from '../steps/find-own-sitting.ts';

export type HandIn = { readonly sittingId: string; readonly eventId: string };

/** Hands the sitting in; twice is one. A page that does so because time is over does it for the clock. */
export async function handIn(
  ports: Ports,
  actor: Actor,
  { sittingId, eventId }: HandIn,
): Promise<Result<SittingView, NotFound | BadRequest>> {
  return ports.store.transact(async (tx) => {
    const record = await findOwnSitting(ports, tx, actor, 'write', sittingId);
    if (record === null) return fail(NOT_FOUND);
    if (record.sitting.status === 'handed-in') return ok(await viewSitting(ports, tx, record));
    // An id of this sitting that handed nothing in belongs to something else.
    if ((await tx.sittings.findEntry(record.id, eventId)) !== null) {
      return fail({ code: 'bad-request', reason: 'event-id-reused' });
    }
    const at = ports.clock.now();
    const by = at < record.sitting.deadlineAt ? 'candidate' : 'clock';
    return ok(await viewSitting(ports, tx, await closeSitting(ports, tx, record, { eventId, at, by })));
  });
}
