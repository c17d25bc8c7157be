import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { foldDesk } from '@mianmian/core/simulation/desk/desk-input';
import { advance } from '@mianmian/core/simulation/run/advance';
import type { Run } from '@mianmian/core/simulation/run/run';
import type { DeskPorts } from '../ports/desk-ports.ts';
import type { DeskRunRecord } from '../ports/desk-store.ts';
import type { Transaction } from '../ports/store.ts';
import { setUpAgain } from './run-setup.ts';

/**
 * A person's run, from this process's memory or from its inputs. Null when today's engine and content do not make the
 * stored events of these inputs: then nothing may go on from them.
 */
export async function foldRecord(ports: DeskPorts, tx: Transaction, record: DeskRunRecord): Promise<Run | null> {
  const known = ports.cache.find(record);
  if (known !== null) return known;
  const again = setUpAgain(ports.content(), record);
  if (again === null) return null;
  const entries = await tx.desks.listEntries(record.id);
  const stored = await tx.desks.listEventTexts(record.id);
  const folded = foldDesk(
    again.setup,
    entries.flatMap(({ deed }) => ('input' in deed ? [deed.input] : [])),
  );
  // One moment after the other, as the clock took them.
  const run = momentsOf(stored).reduce(advance, folded);
  if (!isStored(run, stored)) return null;
  tx.onDurable(() => ports.cache.keep(record, run));
  return run;
}

/** Whether the run's events are those that were stored, byte for byte. */
export const isStored = ({ log }: Run, stored: readonly string[]): boolean =>
  log.length === stored.length && log.every((event, index) => canonicalText(event) === stored[index]);

const momentsOf = (stored: readonly string[]): readonly number[] =>
  stored.map((text) => Number(/"atMs":(\d+)/.exec(text)?.[1] ?? 0));
