import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { inDeskRun } from '../../desk/in-desk-run.ts';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import { type DeskRunView, viewDeskRun } from '../../views/view-desk-run.ts';
import { NOT_FOUND, type NotFound } from '../refusal.ts';

/** A run as it stands, with everything that happened. */
export const readDeskRun = (ports: DeskPorts, actor: Actor, runId: string): Promise<Result<DeskRunView, NotFound>> =>
  inDeskRun(ports, { actor, action: 'read', runId }, async (tx, settled, now) => {
    const view = viewDeskRun(ports.content(), settled, await tx.desks.listShown(runId, 0), now);
    return { result: view === null ? fail(NOT_FOUND) : ok(view), news: settled.news };
  });
