import type { Instant } from '@mianmian/core/shared/instant';
import { applyEvent, type SittingEvent } from '@mianmian/core/sitting/sitting';
import type { SittingRecord } from '../../ports/sitting-store.ts';
import type { Transaction } from '../../ports/store.ts';

export type Happening = { readonly eventId: string; readonly at: Instant; readonly event: SittingEvent };

/** Appends what happened to the log and returns the record it leads to. `points` are set once, with the hand-in. */
export async function appendEvent(
  tx: Transaction,
  record: SittingRecord,
  { eventId, at, event }: Happening,
  points = record.points,
): Promise<SittingRecord> {
  const entry = { sequence: record.sequence + 1, at, event, eventId };
  const sitting = applyEvent(record.sitting, entry) ?? record.sitting;
  const next: SittingRecord = { ...record, sequence: entry.sequence, lastEventAt: at, sitting, points };
  await tx.sittings.commit(next, entry);
  return next;
}
