import { type Actor, can } from '@mianmian/core/access/can';
import type { Instant } from '@mianmian/core/shared/instant';
import { DAY_MS } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Ports } from '../../ports/ports.ts';
import type { SharedKind } from '../../ports/share-store.ts';
import type { Transaction } from '../../ports/store.ts';
import {
  DESK_NOT_OVER,
  type DeskNotOver,
  type DeskRefused,
  type LimitReached,
  NOT_FOUND,
  type NotFinished,
  type NotFound,
} from '../refusal.ts';
import { findOwnSitting } from '../steps/find-own-sitting.ts';

/** More open links than anybody keeps an eye on. */
const OPEN_AT_MOST = 20;

export type ShareReport = {
  readonly kind: SharedKind;
  readonly id: string;
  readonly days: number;
  readonly name: string;
};
export type Shared = { readonly shareId: string; readonly token: string; readonly expiresAt: Instant };
type Unready = NotFound | NotFinished | DeskNotOver | DeskRefused;

/** Makes a link by which others may read the report. Its secret is told this once; only its hash is kept. */
export async function shareReport(
  ports: Ports,
  actor: Actor,
  { kind, id: recordId, days, name }: ShareReport,
): Promise<Result<Shared, Unready | LimitReached>> {
  return ports.store.transact(async (tx) => {
    const title = await (kind === 'paper'
      ? titleOfPaper(ports, tx, actor, recordId)
      : titleOfDesk(tx, actor, recordId));
    if (!title.ok) return title;
    const now = ports.clock.now();
    if ((await tx.shares.listOpen(actor.personId, now)).length >= OPEN_AT_MOST) return fail({ code: 'limit-reached' });

    const [id, token, expiresAt] = [ports.ids.next(), ports.linkTokens.next(), now + days * DAY_MS];
    const whose = { workspaceId: actor.workspaceId, personId: actor.personId };
    const secret = { tokenHash: ports.linkTokens.hash(token), madeAt: now, expiresAt, revokedAt: null, opened: 0 };
    await tx.shares.add({ id, ...whose, kind, recordId, title: title.value, name, ...secret });
    return ok({ shareId: id, token, expiresAt });
  });
}

async function titleOfPaper(
  ports: Ports,
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<Result<string, NotFound | NotFinished>> {
  const record = await findOwnSitting(ports, tx, actor, 'write', id);
  if (record === null) return fail(NOT_FOUND);
  return record.sitting.status === 'open' ? fail({ code: 'not-finished' }) : ok(record.sitting.paperTitle);
}

/** Runs that a program drove are tables of figures, not somebody's work to show. */
async function titleOfDesk(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<Result<string, NotFound | DeskNotOver | DeskRefused>> {
  const record = await tx.desks.find(id);
  if (record === null || !can(actor, 'write', record) || record.mode === 'agent') return fail(NOT_FOUND);
  if (record.status !== 'over') return fail(DESK_NOT_OVER);
  const report = await tx.desks.findReport(id);
  return report === null ? fail({ code: 'desk-refused', reason: 'interrupted' }) : ok(report.scenario.title);
}
