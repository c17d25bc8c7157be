import type { Instant } from '@mianmian/core/shared/instant';
import { virtualMsAt } from '@mianmian/core/simulation/desk/desk-clock';
import { closesAtMs } from '@mianmian/core/simulation/desk/desk-due';
import type { Run } from '@mianmian/core/simulation/run/run';
import type { DeskClock } from '../ports/desk-bus.ts';
import type { DeskRunRecord } from '../ports/desk-store.ts';

/** Where the record's clock stands at `now`. */
export const clockOf = (record: DeskRunRecord, run: Run | null, now: Instant): DeskClock => ({
  virtualMs: virtualMsAt(record, now),
  serverNow: now,
  isRunning: record.status === 'live',
  closesAtMs: run === null ? null : closesAtMs(run),
});
