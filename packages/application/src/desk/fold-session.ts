import { beginSession, type DeskLine, type DeskSession, takeLine } from '@mianmian/core/simulation/desk/desk-session';
import { type Observed, observe } from '@mianmian/core/simulation/desk/observe-session';
import type { RunSetup } from '@mianmian/core/simulation/run/run';
import type { DeskPorts } from '../ports/desk-ports.ts';
import type { DeskEntry, DeskRunRecord } from '../ports/desk-store.ts';
import type { Transaction } from '../ports/store.ts';
import { isStored } from './fold-record.ts';
import { type DeskSetup, setUpAgain } from './run-setup.ts';

export type FoldedSession = DeskSetup & { readonly session: DeskSession };

/**
 * A program's session as its lines left it, from this process's memory or from the lines. Null when today's engine and
 * content do not make the stored events of these lines.
 */
export async function foldSession(
  ports: DeskPorts,
  tx: Transaction,
  record: DeskRunRecord,
): Promise<FoldedSession | null> {
  const made = setUpAgain(ports.content(), record);
  if (made === null) return null;
  const known = ports.sessions.find(record);
  if (known !== null) return { ...made, session: known };
  const { session } = playLines(made.setup, linesOf(await tx.desks.listEntries(record.id)));
  if (!isStored(session.run, await tx.desks.listEventTexts(record.id))) return null;
  tx.onDurable(() => ports.sessions.keep(record, session));
  return { ...made, session };
}

export const linesOf = (entries: readonly DeskEntry[]): readonly DeskLine[] =>
  entries.flatMap(({ deed }) => ('line' in deed ? [deed.line] : []));

export type Played = Observed & { readonly error: string | null };

/** Does the lines one after the other, and tells what the last one brought; without any, what a run begins with. */
export const playLines = (setup: RunSetup, lines: readonly DeskLine[]): Played =>
  lines.reduce<Played>((played, line) => playLine(setup, played.session, line), {
    ...observe(setup, beginSession(setup)),
    error: null,
  });

export function playLine(setup: RunSetup, session: DeskSession, line: DeskLine): Played {
  const step = takeLine(setup, session, line);
  return { ...observe(setup, step.session), error: step.error };
}
