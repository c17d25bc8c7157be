import type { Actor } from '@mianmian/core/access/can';
import { seedDice } from '@mianmian/core/shared/random';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { chooseVariant } from '@mianmian/core/simulation/desk/choose-variant';
import { advance } from '@mianmian/core/simulation/run/advance';
import { startRun } from '@mianmian/core/simulation/run/start-run';
import { keepRun } from '../../desk/keep-run.ts';
import { newDeskRecord } from '../../desk/new-desk-record.ts';
import { setUpDesk } from '../../desk/run-setup.ts';
import { settleDesk } from '../../desk/settle-desk.ts';
import type { DeskNews } from '../../ports/desk-bus.ts';
import { findScenario } from '../../ports/desk-content.ts';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import { type DeskRunView, viewDeskRun } from '../../views/view-desk-run.ts';
import { NOT_FOUND, type NotFound, type QuotaReached } from '../refusal.ts';
import { withinQuota } from '../steps/within-quota.ts';

export type StartDeskRun = {
  readonly eventId: string;
  readonly scenarioId: string;
  readonly mode: 'practice' | 'test';
  /** Only in practice; without it, and in a test, nobody can know it before the end. */
  readonly seed?: number | undefined;
};

type Opened = { readonly view: DeskRunView | null; readonly id: string; readonly news: readonly DeskNews[] };

/** Opens a desk in the actor's workspace; its clock runs from now. A repeated event id gives the one it opened. */
export async function startDeskRun(
  ports: DeskPorts,
  actor: Actor,
  request: StartDeskRun,
): Promise<Result<DeskRunView, NotFound | QuotaReached>> {
  const content = ports.content();
  const scenario = findScenario(content, request.scenarioId);
  const seed = (request.mode === 'practice' ? request.seed : undefined) ?? throwSeed(ports);
  const variant = scenario === null ? undefined : chooseVariant(scenario, seed);
  const opened = await ports.store.transact(async (tx): Promise<Result<Opened, NotFound | QuotaReached>> => {
    const now = ports.clock.now();
    const known = await tx.desks.findByStartEvent(actor.personId, request.eventId);
    if (known !== null && known.mode !== 'agent') {
      const settled = await settleDesk(ports, tx, known, now);
      const events = await tx.desks.listShown(known.id, 0);
      return ok({ view: viewDeskRun(content, settled, events, now), id: known.id, news: settled.news });
    }
    if (known !== null || scenario === null || variant === undefined) return fail(NOT_FOUND);
    const within = await withinQuota(ports, tx, actor, ['desks-a-day']);
    if (!within.ok) return within;
    const made = setUpDesk(content, scenario, variant, seed);
    const record = newDeskRecord(actor, made, { ...request, id: ports.ids.next(), at: now });
    const start = startRun(made.setup);
    const stand = await keepRun(ports, tx, { record, run: start, news: [] }, advance(start, 0), now);
    const shown = await tx.desks.listShown(record.id, 0);
    return ok({ view: viewDeskRun(content, stand, shown, now), id: record.id, news: [] });
  });
  if (!opened.ok) return opened;
  const { view, id, news } = opened.value;
  if (news.length > 0) ports.bus.publish(id, news);
  return view === null ? fail(NOT_FOUND) : ok(view);
}

/** A seed nobody can guess: ids are random. */
const throwSeed = ({ ids }: Pick<DeskPorts, 'ids'>): number => seedDice(0, ids.next()) & 0x7fff_ffff;
