import type { Actor } from '@mianmian/core/access/can';
import type { Instant } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { virtualMsAt } from '@mianmian/core/simulation/desk/desk-clock';
import { applyDeskInput, type DeskInput } from '@mianmian/core/simulation/desk/desk-input';
import { clockOf } from '../../desk/desk-clock-of.ts';
import { endRun } from '../../desk/end-run.ts';
import { inDeskRun } from '../../desk/in-desk-run.ts';
import { keepRun, type Stand } from '../../desk/keep-run.ts';
import { setUpFolded } from '../../desk/run-setup.ts';
import type { Settled } from '../../desk/settle-desk.ts';
import type { DeskClock, DeskNews } from '../../ports/desk-bus.ts';
import type { DeskStatus } from '../../ports/desk-mode.ts';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import type { DeskRunRecord } from '../../ports/desk-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { type BadRequest, DESK_OVER, type DeskOver, type DeskRefused, type NotFound } from '../refusal.ts';

export type StandRequest = { readonly runId: string; readonly eventId: string };
export type DeskStandView = { readonly status: DeskStatus; readonly clock: DeskClock };

/** Stops the clock of a practice run. Twice is once. */
export const pauseDesk = (
  ports: DeskPorts,
  actor: Actor,
  { runId, eventId }: StandRequest,
): Promise<Result<DeskStandView, NotFound | DeskOver | DeskRefused>> =>
  inDeskRun<DeskStandView, DeskOver | DeskRefused>(
    ports,
    { actor, action: 'write', runId },
    async (tx, settled, now) => {
      if (settled.run === null) return { result: fail(DESK_OVER), news: settled.news };
      if (settled.record.mode !== 'practice') {
        return { result: fail({ code: 'desk-refused', reason: 'no_pause' }), news: settled.news };
      }
      if (settled.record.status === 'paused' || (await tx.desks.findEntry(runId, eventId)) !== null) {
        return stood(settled, now);
      }
      return stood(await note(ports, tx, settled, 'pause', eventId, now, { status: 'paused', pausedAt: now }), now);
    },
  );

/** Lets a paused clock run on. Twice is once. */
export const resumeDesk = (
  ports: DeskPorts,
  actor: Actor,
  { runId, eventId }: StandRequest,
): Promise<Result<DeskStandView, NotFound | DeskOver>> =>
  inDeskRun<DeskStandView, DeskOver>(ports, { actor, action: 'write', runId }, async (tx, settled, now) => {
    if (settled.run === null) return { result: fail(DESK_OVER), news: settled.news };
    const { status, pausedAt, heldMs } = settled.record;
    if (status === 'live' || pausedAt === null || (await tx.desks.findEntry(runId, eventId)) !== null) {
      return stood(settled, now);
    }
    const running = { status: 'live', pausedAt: null, heldMs: heldMs + Math.max(0, now - pausedAt) } as const;
    return stood(await note(ports, tx, settled, 'resume', eventId, now, running), now);
  });

/** Ends the run: whoever is still there goes his way unanswered, and it is graded. Twice is once. */
export const finishDesk = (
  ports: DeskPorts,
  actor: Actor,
  { runId, eventId }: StandRequest,
): Promise<Result<DeskStandView, NotFound | BadRequest>> =>
  inDeskRun<DeskStandView, BadRequest>(ports, { actor, action: 'write', runId }, async (tx, settled, now) => {
    if (settled.run === null) return stood(settled, now);
    // An id of this run that did not end it belongs to something else.
    if ((await tx.desks.findEntry(runId, eventId)) !== null) {
      return { result: fail({ code: 'bad-request', reason: 'event-id-reused' }), news: settled.news };
    }
    const noted = await note(ports, tx, settled, 'finish', eventId, now, {});
    return stood(await endRun(ports, tx, noted, 'finished', now), now);
  });

/** Keeps the input, what it leads to, and how the run stands by it. */
async function note(
  ports: DeskPorts,
  tx: Transaction,
  stand: Stand,
  kind: 'pause' | 'resume' | 'finish',
  eventId: string,
  now: Instant,
  changes: Partial<DeskRunRecord>,
): Promise<Stand> {
  const made = setUpFolded(ports.content(), stand.record);
  const input: DeskInput = { kind, atMs: Math.max(virtualMsAt(stand.record, now), stand.run.nowMs) };
  const number = stand.record.inputs + 1;
  const { run } = applyDeskInput(made.setup, stand.run, input);
  const kept = await keepRun(ports, tx, stand, run, now, { ...changes, inputs: number });
  await tx.desks.addEntry(kept.record, { number, eventId, deed: { input }, result: { kind: 'done' } });
  if (kind === 'finish') return kept;
  const { status } = kept.record;
  return { ...kept, news: [...kept.news, { kind: 'stood', status, clock: clockOf(kept.record, run, now) }] };
}

const stood = (
  { record, run, news }: Settled,
  now: Instant,
): { readonly result: Result<DeskStandView, never>; readonly news: readonly DeskNews[] } => ({
  result: ok({ status: record.status, clock: clockOf(record, run, now) }),
  news,
});
