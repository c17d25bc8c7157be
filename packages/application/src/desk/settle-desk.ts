import type { Instant } from '@mianmian/core/shared/instant';
import { instantOf, virtualMsAt } from '@mianmian/core/simulation/desk/desk-clock';
import { closesAtMs } from '@mianmian/core/simulation/desk/desk-due';
import { advance } from '@mianmian/core/simulation/run/advance';
import type { DeskPorts } from '../ports/desk-ports.ts';
import type { DeskRunRecord } from '../ports/desk-store.ts';
import type { Transaction } from '../ports/store.ts';
import { type Ended, endRun, interruptRun } from './end-run.ts';
import { foldRecord } from './fold-record.ts';
import { dueAtOf, keepRun, type Stand } from './keep-run.ts';

/** A run as it stands now; without a fold once it is over. */
export type Settled = Stand | Ended;

/**
 * Lets the time that has passed pass over a run before anything else is done to it: customers come, write, urge and
 * leave, and the desk closes. What happens follows from the run and the time alone, and is appended under the run's own
 * numbers, so whoever claims it writes the same, once.
 */
export async function settleDesk(
  ports: DeskPorts,
  tx: Transaction,
  record: DeskRunRecord,
  now: Instant,
): Promise<Settled> {
  if (record.status === 'over') return { record, run: null, news: [] };
  const run = await foldRecord(ports, tx, record);
  if (run === null) return interruptRun(ports, tx, record);
  const stand: Stand = { record, run, news: [] };
  if (record.status === 'paused') return stand;

  const nowMs = virtualMsAt(record, now);
  const later = advance(run, nowMs);
  // Something may have come to pass without an event, as a claim that proved true.
  const isNew = later.log.length > record.sequence || dueAtOf(record, later) !== record.dueAt;
  const settled = isNew ? await keepRun(ports, tx, stand, later, now) : { ...stand, run: later };
  const closes = closesAtMs(later);
  return closes !== null && closes <= nowMs ? endRun(ports, tx, settled, 'clock', instantOf(record, closes)) : settled;
}
