import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { foldDesk } from '@mianmian/core/simulation/desk/desk-input';
import { advance } from '@mianmian/core/simulation/run/advance';
import type { Run, RunSetup } from '@mianmian/core/simulation/run/run';
import { startRun } from '@mianmian/core/simulation/run/start-run';
import type { DeskPorts } from '../ports/desk-ports.ts';
import type { DeskRunRecord } from '../ports/desk-store.ts';
import type { Transaction } from '../ports/store.ts';
import type { Folded } from './fold-cache.ts';
import { setUpAgain } from './run-setup.ts';

/**
 * A person's run, from this process's memory or from its inputs: those since it was last here, or all of them. Null when
 * today's engine and content do not make the stored events of these inputs: then nothing may go on from them.
 */
export async function foldRecord(ports: DeskPorts, tx: Transaction, record: DeskRunRecord): Promise<Run | null> {
  const known = ports.cache.find(record);
  if (known !== null) return known;
  const again = setUpAgain(ports.content(), record);
  if (again === null) return null;
  const earlier = ports.cache.findEarlier(record);
  const caughtUp = earlier === null ? null : await goOn(tx, again.setup, record.id, earlier);
  const run =
    caughtUp ?? (await goOn(tx, again.setup, record.id, { sequence: 0, inputs: 0, fold: startRun(again.setup) }));
  if (run !== null) tx.onDurable(() => ports.cache.keep(record, run));
  return run;
}

/** The run after everything stored since; null when the log tells otherwise. */
async function goOn(
  tx: Transaction,
  setup: RunSetup,
  runId: string,
  { sequence, inputs, fold }: Folded<Run>,
): Promise<Run | null> {
  const entries = await tx.desks.listEntries(runId, inputs);
  const stored = await tx.desks.listEventTexts(runId, sequence);
  const done = foldDesk(
    setup,
    entries.flatMap(({ deed }) => ('input' in deed ? [deed.input] : [])),
    fold,
  );
  // One moment after the other, as the clock took them.
  const run = momentsOf(stored).reduce(advance, done);
  return isStored(run, stored, sequence) ? run : null;
}

/** Whether the run's events after `after` are those that were stored, byte for byte. */
export const isStored = ({ log }: Run, stored: readonly string[], after = 0): boolean =>
  log.length === after + stored.length &&
  log.slice(after).every((event, index) => canonicalText(event) === stored[index]);

const momentsOf = (stored: readonly string[]): readonly number[] =>
  stored.map((text) => Number(/"atMs":(\d+)/.exec(text)?.[1] ?? 0));
