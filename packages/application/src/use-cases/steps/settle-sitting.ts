import { handInDueAt } from '@mianmian/core/sitting/sitting';
import type { Ports } from '../../ports/ports.ts';
import type { SittingRecord } from '../../ports/sitting-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { closeSitting } from './close-sitting.ts';

/**
 * Lets the time that is due pass over a sitting before anything else is done to it: the clock hands it in at its last
 * moment. Id and time of the tick follow from the sitting alone, so whoever claims it writes the same.
 */
export async function settleSitting(ports: Ports, tx: Transaction, record: SittingRecord): Promise<SittingRecord> {
  const dueAt = handInDueAt(record.sitting);
  if (record.sitting.status === 'handed-in' || ports.clock.now() <= dueAt) return record;
  return closeSitting(ports, tx, record, { eventId: 'clock:hand-in', at: dueAt, by: 'clock' });
}
