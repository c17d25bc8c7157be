import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Ports } from '../../ports/ports.ts';
import { type ReportView, viewReport } from '../../views/view-report.ts';
import { NOT_FOUND, type NotFinished, type NotFound } from '../refusal.ts';
import { findOwnSitting } from '../steps/find-own-sitting.ts';

/** The report of a handed-in sitting, made from what was stored then: the same today and in a year. */
export async function readReport(
  ports: Ports,
  actor: Actor,
  sittingId: string,
): Promise<Result<ReportView, NotFound | NotFinished>> {
  return ports.store.transact(async (tx) => {
    const record = await findOwnSitting(ports, tx, actor, 'read', sittingId);
    if (record === null) return fail(NOT_FOUND);
    const report = await viewReport(tx, record);
    return report === null ? fail({ code: 'not-finished' }) : ok(report);
  });
}
