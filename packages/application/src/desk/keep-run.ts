import type { Instant } from '@mianmian/core/shared/instant';
import { instantOf } from '@mianmian/core/simulation/desk/desk-clock';
import { deskDueMs, typingChats } from '@mianmian/core/simulation/desk/desk-due';
import { showEvent } from '@mianmian/core/simulation/desk/desk-event';
import type { Run } from '@mianmian/core/simulation/run/run';
import type { DeskNews } from '../ports/desk-bus.ts';
import type { DeskPorts } from '../ports/desk-ports.ts';
import type { DeskRunRecord } from '../ports/desk-store.ts';
import type { Transaction } from '../ports/store.ts';
import { clockOf } from './desk-clock-of.ts';

/** A run that is not over, as it stands, with what is to be told once the transaction is durable. */
export type Stand = { readonly record: DeskRunRecord; readonly run: Run; readonly news: readonly DeskNews[] };

/** Writes what is new in `run`, and where it stands at `now`. */
export async function keepRun(
  ports: DeskPorts,
  tx: Transaction,
  before: Stand,
  run: Run,
  now: Instant,
  changes: Partial<DeskRunRecord> = {},
): Promise<Stand> {
  const changed = { ...before.record, ...changes, sequence: run.log.length, touchedAt: now };
  const record: DeskRunRecord = { ...changed, dueAt: dueAtOf(changed, run) };
  const happenings = run.log.slice(before.record.sequence).map((event) => ({ event, shown: showEvent(run, event) }));
  await tx.desks.put(record);
  if (happenings.length > 0) await tx.desks.addEvents(record, happenings);
  if (record.mode !== 'agent') tx.onDurable(() => ports.cache.keep(record, run));
  const clock = clockOf(record, run, now);
  const happened = happenings.map(({ shown }): DeskNews => ({ kind: 'happened', event: shown, clock }));
  return { record, run, news: [...before.news, ...happened, ...newsOfTyping(before.run, run)] };
}

/** When the clock has something to do with it; never in virtual time. */
export const dueAtOf = (record: DeskRunRecord, run: Run): Instant | null =>
  record.status === 'live' && record.mode !== 'agent' ? instantOf(record, deskDueMs(run)) : null;

function newsOfTyping(before: Run, after: Run): readonly DeskNews[] {
  const chats = typingChats(after);
  return chats.join() === typingChats(before).join() ? [] : [{ kind: 'typing', chats }];
}
