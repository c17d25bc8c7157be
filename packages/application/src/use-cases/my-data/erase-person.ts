import { RETENTION_DAYS } from '@mianmian/core/access/retention';
import { DAY_MS, type Instant } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { ErasureReason } from '../../ports/erasure-store.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Transaction } from '../../ports/store.ts';
import { leaveOrganisations } from '../organisation/leave-organisations.ts';
import { type LastOwner, NOT_FOUND, type NotFound } from '../refusal.ts';

export type ErasePorts = Pick<Ports, 'clock' | 'store' | 'afterErasure'>;
export type ErasePerson = {
  readonly personId: string;
  readonly why: ErasureReason;
  /** Asked in the same transaction; false leaves everything as it is. */
  readonly onlyIf?: (tx: Transaction) => Promise<boolean>;
};
export type Erased = {
  readonly erasedAt: Instant;
  /** When the last backup that held them is gone. */
  readonly goneAt: Instant;
};

/**
 * Removes a person with everything that is theirs, in one transaction, and leaves a tombstone without content. Refused
 * while they are an organisation's last owner and others are in it.
 */
export async function erasePerson(
  ports: ErasePorts,
  { personId, why, onlyIf }: ErasePerson,
): Promise<Result<Erased, NotFound | LastOwner>> {
  const erasedAt = ports.clock.now();
  const erased = await ports.store.transact(async (tx): Promise<Result<null, NotFound | LastOwner>> => {
    if (onlyIf !== undefined && !(await onlyIf(tx))) return fail(NOT_FOUND);
    const left = await leaveOrganisations(tx, personId, erasedAt);
    if (!left.ok) return left;
    const ids = await tx.erasures.removePerson(personId);
    for (const id of ids) await tx.erasures.bury({ personId: id, erasedAt, why });
    return ids.length === 0 ? fail(NOT_FOUND) : ok(null);
  });
  if (!erased.ok) return erased;
  await ports.afterErasure();
  return ok(goneAfter(erasedAt));
}

export const goneAfter = (erasedAt: Instant): Erased => ({
  erasedAt,
  goneAt: erasedAt + RETENTION_DAYS.backup * DAY_MS,
});
