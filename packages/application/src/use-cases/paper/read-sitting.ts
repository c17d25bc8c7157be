import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Ports } from '../../ports/ports.ts';
import { type SittingView, viewSitting } from '../../views/view-sitting.ts';
import { NOT_FOUND, type NotFound } from '../refusal.ts';
import { findOwnSitting } from '../steps/find-own-sitting.ts';

export async function readSitting(
  ports: Ports,
  actor: Actor,
  sittingId: string,
): Promise<Result<SittingView, NotFound>> {
  return ports.store.transact(async (tx) => {
    const record = await findOwnSitting(ports, tx, actor, 'read', sittingId);
    return record === null ? fail(NOT_FOUND) : ok(await viewSitting(ports, tx, record));
  });
}
