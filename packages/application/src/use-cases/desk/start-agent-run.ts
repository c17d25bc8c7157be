import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { chooseVariant } from '@mianmian/core/simulation/desk/choose-variant';
import { type Observation, observeDesk } from '@mianmian/core/simulation/desk/observe-session';
import { startRun } from '@mianmian/core/simulation/run/start-run';
import { playLines } from '../../desk/fold-session.ts';
import { keepRun } from '../../desk/keep-run.ts';
import { newDeskRecord } from '../../desk/new-desk-record.ts';
import { setUpAgain, setUpDesk } from '../../desk/run-setup.ts';
import { findScenario } from '../../ports/desk-content.ts';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import { type BadRequest, NOT_FOUND, type NotFound, type QuotaReached } from '../refusal.ts';
import { withinQuota } from '../steps/within-quota.ts';

export type StartAgentRun = {
  readonly eventId: string;
  readonly scenarioId: string;
  readonly seed: number;
  /** Without it the seed decides. */
  readonly variant?: string | undefined;
};

export type AgentObservation = Observation & { readonly runId: string };

/** Opens a desk for a program; virtual time stands at the first customer's words. A repeated event id gives the same desk. */
export async function startAgentRun(
  ports: DeskPorts,
  actor: Actor,
  request: StartAgentRun,
): Promise<Result<AgentObservation, NotFound | BadRequest | QuotaReached>> {
  const content = ports.content();
  const scenario = findScenario(content, request.scenarioId);
  const variant = scenario === null ? undefined : chooseVariant(scenario, request.seed, request.variant);
  if (scenario === null || variant === undefined) return fail(NOT_FOUND);
  const made = setUpDesk(content, scenario, variant, request.seed);
  const { session, observation } = playLines(made.setup, []);
  return ports.store.transact(async (tx) => {
    const known = await tx.desks.findByStartEvent(actor.personId, request.eventId);
    if (known !== null) {
      const isSame = known.mode === 'agent' && setUpAgain(content, known)?.setup.variant === variant;
      if (!isSame || known.seed !== request.seed) return fail({ code: 'bad-request', reason: 'event-id-reused' });
      return ok({ runId: known.id, ...observeDesk(made.setup, scenario), ...observation });
    }
    const within = await withinQuota(ports, tx, actor, ['agent-runs-a-day']);
    if (!within.ok) return within;
    const now = ports.clock.now();
    const { eventId } = request;
    const record = newDeskRecord(actor, made, { id: ports.ids.next(), eventId, mode: 'agent', at: now });
    const kept = await keepRun(ports, tx, { record, run: startRun(made.setup), news: [] }, session.run, now);
    tx.onDurable(() => ports.sessions.keep(kept.record, session));
    return ok({ runId: record.id, ...observeDesk(made.setup, scenario), ...observation });
  });
}
