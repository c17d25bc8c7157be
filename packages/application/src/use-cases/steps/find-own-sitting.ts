import { type Action, type Actor, can } from '@mianmian/core/access/can';
import type { Ports } from '../../ports/ports.ts';
import type { SittingRecord } from '../../ports/sitting-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { settleSitting } from './settle-sitting.ts';

/** The sitting as it stands now; null when there is none or it is somebody else's, which must look the same. */
export async function findOwnSitting(
  ports: Ports,
  tx: Transaction,
  actor: Actor,
  action: Action,
  sittingId: string,
): Promise<SittingRecord | null> {
  const record = await tx.sittings.find(sittingId);
  if (record === null || !can(actor, action, record)) return null;
  return settleSitting(ports, tx, record);
}
