import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Run } from '@mianmian/core/simulation/run/run';
import type { DeskPorts } from '../ports/desk-ports.ts';
import type { Transaction } from '../ports/store.ts';
import { DESK_NOT_OVER, type DeskNotOver, type DeskRefused } from '../use-cases/refusal.ts';
import { foldRecord } from './fold-record.ts';
import { type DeskSetup, setUpFolded } from './run-setup.ts';
import type { Settled } from './settle-desk.ts';

export type Finished = DeskSetup & { readonly run: Run };

/** A run that is over, folded once more. Refused while it is live, and when what it was made of has changed since. */
export async function foldFinished(
  ports: DeskPorts,
  tx: Transaction,
  { record }: Settled,
): Promise<Result<Finished, DeskNotOver | DeskRefused>> {
  if (record.status !== 'over') return fail(DESK_NOT_OVER);
  if (record.endedBy === 'interrupted') return fail({ code: 'desk-refused', reason: 'interrupted' });
  const run = await foldRecord(ports, tx, record);
  if (run === null) return fail({ code: 'desk-refused', reason: 'changed' });
  return ok({ ...setUpFolded(ports.content(), record), run });
}
