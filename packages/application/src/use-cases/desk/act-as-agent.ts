import { type Actor, can } from '@mianmian/core/access/can';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { DeskLine } from '@mianmian/core/simulation/desk/desk-session';
import { observe, observeDesk, observeResult } from '@mianmian/core/simulation/desk/observe-session';
import { endRun, interruptRun } from '../../desk/end-run.ts';
import { type FoldedSession, foldSession, linesOf, type Played, playLine, playLines } from '../../desk/fold-session.ts';
import { keepRun } from '../../desk/keep-run.ts';
import { setUpAgain } from '../../desk/run-setup.ts';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import type { DeskEntry, DeskRunRecord } from '../../ports/desk-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { type BadRequest, DESK_OVER, type DeskOver, type DeskRefused, NOT_FOUND, type NotFound } from '../refusal.ts';
import type { AgentObservation } from './start-agent-run.ts';

export type ActAsAgent = { readonly runId: string; readonly eventId: string; readonly line: DeskLine };
type Refused = NotFound | BadRequest | DeskOver | DeskRefused;

/** Does one line of a program and tells what came of it. A repeated event id gets the first result. */
export async function actAsAgent(
  ports: DeskPorts,
  actor: Actor,
  { runId, eventId, line }: ActAsAgent,
): Promise<Result<AgentObservation, Refused>> {
  return ports.store.transact(async (tx) => {
    const record = await findAgentRun(tx, actor, 'write', runId);
    if (record === null) return fail(NOT_FOUND);
    const first = await tx.desks.findEntry(runId, eventId);
    if (first !== null) return repeat(ports, tx, record, first, line);
    if (record.status === 'over') return fail(DESK_OVER);
    const folded = await foldSession(ports, tx, record);
    if (folded === null) {
      await interruptRun(ports, tx, record);
      return fail({ code: 'desk-refused', reason: 'interrupted' });
    }
    return ok(await perform(ports, tx, record, folded, { eventId, line }));
  });
}

/** Everything there is to know again, for a program that lost its thread: the desk, all that happened, and the result. */
export const readAgentRun = (
  ports: DeskPorts,
  actor: Actor,
  runId: string,
): Promise<Result<AgentObservation, NotFound | DeskRefused>> =>
  ports.store.transact(async (tx) => {
    const record = await findAgentRun(tx, actor, 'read', runId);
    if (record === null) return fail(NOT_FOUND);
    const folded = await foldSession(ports, tx, record);
    if (folded === null) return fail({ code: 'desk-refused', reason: 'interrupted' });
    const { setup, scenario, session } = folded;
    const { observation } = observe(setup, { ...session, seen: 0 });
    const result = record.status === 'over' ? observeResult(setup, scenario, session) : {};
    return ok({ runId, ...observeDesk(setup, scenario), ...observation, ...result });
  });

async function perform(
  ports: DeskPorts,
  tx: Transaction,
  record: DeskRunRecord,
  { setup, scenario, session }: FoldedSession,
  { eventId, line }: Pick<ActAsAgent, 'eventId' | 'line'>,
): Promise<AgentObservation> {
  const now = ports.clock.now();
  const number = record.inputs + 1;
  const played = playLine(setup, session, line);
  const stand = await keepRun(ports, tx, { record, run: session.run, news: [] }, played.session.run, now, {
    inputs: number,
  });
  await tx.desks.addEntry(stand.record, { number, eventId, deed: { line }, result: { kind: 'done' } });
  tx.onDurable(() => ports.sessions.keep(stand.record, played.session));
  if (!('finish' in line)) return tell(record.id, played);
  await endRun(ports, tx, stand, 'finished', now);
  return { ...tell(record.id, played), ...observeResult(setup, scenario, played.session) };
}

const tell = (runId: string, { observation, error }: Played): AgentObservation => ({
  runId,
  ...(error === null ? {} : { error }),
  ...observation,
});

/** Plays the lines again up to the one that was repeated: what it brought then it brings again. */
async function repeat(
  ports: DeskPorts,
  tx: Transaction,
  record: DeskRunRecord,
  first: DeskEntry,
  line: DeskLine,
): Promise<Result<AgentObservation, BadRequest | DeskRefused>> {
  const isSame = 'line' in first.deed && canonicalText(first.deed.line) === canonicalText(line);
  if (!isSame) return fail({ code: 'bad-request', reason: 'event-id-reused' });
  const made = setUpAgain(ports.content(), record);
  if (made === null) return fail({ code: 'desk-refused', reason: 'interrupted' });
  const entries = await tx.desks.listEntries(record.id);
  const played = playLines(made.setup, linesOf(entries.filter(({ number }) => number <= first.number)));
  const result = 'finish' in line ? observeResult(made.setup, made.scenario, played.session) : {};
  return ok({ ...tell(record.id, played), ...result });
}

async function findAgentRun(
  tx: Transaction,
  actor: Actor,
  action: 'read' | 'write',
  runId: string,
): Promise<DeskRunRecord | null> {
  const record = await tx.desks.find(runId);
  return record !== null && record.mode === 'agent' && can(actor, action, record) ? record : null;
}
