import { type Actor, can } from '@mianmian/core/access/can';
import type { Instant } from '@mianmian/core/shared/instant';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import { type DeskRunSummary, summariseDeskRun } from '../../views/view-desk-run.ts';

export type DeskRunList = { readonly runs: readonly DeskRunSummary[]; readonly serverNow: Instant };

/** The person's own runs, newest first, without those an agent drove; who never opened a desk has none. */
export async function listDeskRuns(ports: DeskPorts, actor: Actor | null): Promise<DeskRunList> {
  const serverNow = ports.clock.now();
  if (actor === null) return { runs: [], serverNow };
  const records = await ports.store.transact((tx) => tx.desks.listOfWorkspace(actor.workspaceId));
  const own = records.filter((record) => can(actor, 'read', record));
  return { runs: own.length === 0 ? [] : own.map((record) => summariseDeskRun(ports.content(), record)), serverNow };
}
