import type { Instant } from '@mianmian/core/shared/instant';
import type { DeskNews } from '../ports/desk-bus.ts';
import type { DeskEnding } from '../ports/desk-mode.ts';
import type { DeskPorts } from '../ports/desk-ports.ts';
import type { DeskRunRecord } from '../ports/desk-store.ts';
import type { Transaction } from '../ports/store.ts';
import { composeDeskReport } from './compose-desk-report.ts';
import { clockOf } from './desk-clock-of.ts';
import type { Stand } from './keep-run.ts';
import { setUpFolded } from './run-setup.ts';

export type Ended = { readonly record: DeskRunRecord; readonly run: null; readonly news: readonly DeskNews[] };

/** Ends a run that went its way: grades it and stores the report whole. */
export async function endRun(
  ports: DeskPorts,
  tx: Transaction,
  { record, run, news }: Stand,
  endedBy: 'finished' | 'clock',
  endedAt: Instant,
): Promise<Ended> {
  const over = endOf(record, endedBy, endedAt, ports.clock.now());
  const made = setUpFolded(ports.content(), record);
  const report = composeDeskReport(over, made, run, await tx.desks.listEntries(record.id));
  const graded: DeskRunRecord = { ...over, score: report.score, areGatesPassed: report.areGatesPassed };
  await tx.desks.put(graded);
  await tx.desks.keepReport(graded, report);
  tx.onDurable(() => ports.cache.drop(record.id));
  return { record: graded, run: null, news: [...news, newsOfEnd(graded)] };
}

/** Ends a run that today's engine or content cannot go on with. What is stored stands; there is no grade. */
export async function interruptRun(ports: DeskPorts, tx: Transaction, record: DeskRunRecord): Promise<Ended> {
  const now = ports.clock.now();
  const over = endOf(record, 'interrupted', now, now);
  await tx.desks.put(over);
  return { record: over, run: null, news: [newsOfEnd(over)] };
}

const endOf = (record: DeskRunRecord, endedBy: DeskEnding, endedAt: Instant, now: Instant): DeskRunRecord => ({
  ...record,
  status: 'over',
  // Whoever ends a paused run has not used the time since.
  endedAt: record.pausedAt ?? endedAt,
  endedBy,
  pausedAt: null,
  dueAt: null,
  touchedAt: now,
});

const newsOfEnd = (record: DeskRunRecord): DeskNews => ({
  kind: 'stood',
  status: record.status,
  clock: clockOf(record, null, record.touchedAt),
});
