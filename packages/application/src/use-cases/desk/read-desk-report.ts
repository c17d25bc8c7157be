import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { DeskEvent } from '@mianmian/core/simulation/desk/desk-event';
import { inDeskRun } from '../../desk/in-desk-run.ts';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import type { DeskReport } from '../../ports/desk-report.ts';
import { DESK_NOT_OVER, type DeskNotOver, type DeskRefused, type NotFound } from '../refusal.ts';

export type DeskReportView = DeskReport & { readonly events: readonly DeskEvent[] };

/** What a run came to, as it was told at its end; the same bytes every time. */
export const readDeskReport = (
  ports: DeskPorts,
  actor: Actor,
  runId: string,
): Promise<Result<DeskReportView, NotFound | DeskNotOver | DeskRefused>> =>
  inDeskRun<DeskReportView, DeskNotOver | DeskRefused>(
    ports,
    { actor, action: 'read', runId },
    async (tx, { record, news }) => {
      if (record.status !== 'over') return { result: fail(DESK_NOT_OVER), news };
      const report = await tx.desks.findReport(runId);
      if (report === null) return { result: fail({ code: 'desk-refused', reason: 'interrupted' }), news };
      return { result: ok({ ...report, events: await tx.desks.listShown(runId, 0) }), news };
    },
  );
