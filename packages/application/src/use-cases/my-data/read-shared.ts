import type { Instant } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Ports } from '../../ports/ports.ts';
import type { Share } from '../../ports/share-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { viewReport } from '../../views/view-report.ts';
import { type SharedDeskView, type SharedPaperView, viewSharedDesk, viewSharedPaper } from '../../views/view-shared.ts';
import type { LinkOver } from '../refusal.ts';

type SharedWork =
  | { readonly kind: 'paper'; readonly report: SharedPaperView }
  | { readonly kind: 'desk'; readonly report: SharedDeskView };
export type SharedReportView = { readonly name: string; readonly expiresAt: Instant; readonly shared: SharedWork };

/**
 * What a link opens, and counts that it was opened. The link itself is the right to read, given by whoever may: so there
 * is nobody to ask can() about. Wrong, expired, revoked and gone with its owner look the same.
 */
export async function readShared(ports: Ports, token: string): Promise<Result<SharedReportView, LinkOver>> {
  return ports.store.transact(async (tx) => {
    const share = await tx.shares.findByToken(ports.linkTokens.hash(token));
    if (share === null || share.revokedAt !== null || share.expiresAt <= ports.clock.now()) return fail(LINK_OVER);
    const shared = await findWork(tx, share);
    if (shared === null) return fail(LINK_OVER);
    await tx.shares.countOpening(share.id);
    return ok({ name: share.name, expiresAt: share.expiresAt, shared });
  });
}

const LINK_OVER: LinkOver = { code: 'link-over' };

async function findWork(tx: Transaction, { kind, recordId }: Share): Promise<SharedWork | null> {
  if (kind === 'paper') {
    const record = await tx.sittings.find(recordId);
    const report = record === null ? null : await viewReport(tx, record);
    return report === null ? null : { kind, report: viewSharedPaper(report) };
  }
  const report = await tx.desks.findReport(recordId);
  if (report === null) return null;
  return { kind, report: viewSharedDesk({ ...report, events: await tx.desks.listShown(recordId, 0) }) };
}
