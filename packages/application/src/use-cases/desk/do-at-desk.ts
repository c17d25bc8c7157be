import type { Actor } from '@mianmian/core/access/can';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import type { Instant } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { virtualMsAt } from '@mianmian/core/simulation/desk/desk-clock';
import { type DeskEvent, findChat, showChat } from '@mianmian/core/simulation/desk/desk-event';
import { applyDeskInput, type DeskInput } from '@mianmian/core/simulation/desk/desk-input';
import type { Run, RunInput } from '@mianmian/core/simulation/run/run';
import type { ToolArgs } from '@mianmian/core/simulation/world/tools/tool';
import { clockOf } from '../../desk/desk-clock-of.ts';
import { type Came, inDeskRun } from '../../desk/in-desk-run.ts';
import { keepRun, type Stand } from '../../desk/keep-run.ts';
import { setUpFolded } from '../../desk/run-setup.ts';
import type { Settled } from '../../desk/settle-desk.ts';
import type { DeskClock } from '../../ports/desk-bus.ts';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import type { DeskEntry, DeskResult, PersonDeed, Typing, UsedSuggestion } from '../../ports/desk-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { type BadRequest, DESK_OVER, type DeskOver, type DeskRefused, type NotFound } from '../refusal.ts';

/** `chat` by the desk's own name, as `c1`. */
export type DeskAct =
  | {
      readonly kind: 'say';
      readonly chat: string;
      readonly text: string;
      readonly typing: Typing;
      readonly suggestion?: UsedSuggestion | undefined;
    }
  | { readonly kind: 'tool'; readonly chat: string; readonly tool: string; readonly args: ToolArgs }
  | { readonly kind: 'close'; readonly chat: string };

export type DoAtDesk = { readonly runId: string; readonly eventId: string; readonly act: DeskAct };
export type DeskDone = { readonly event: DeskEvent; readonly clock: DeskClock };
type Refused = BadRequest | DeskOver | DeskRefused;

/**
 * Sends a message, uses a tool or closes a chat, after letting happen what is due; durable when the promise resolves. A
 * repeated event id gets the first result.
 */
export const doAtDesk = (
  ports: DeskPorts,
  actor: Actor,
  { runId, eventId, act }: DoAtDesk,
): Promise<Result<DeskDone, Refused | NotFound>> =>
  inDeskRun<DeskDone, Refused>(ports, { actor, action: 'write', runId }, async (tx, settled, now) => {
    const first = await tx.desks.findEntry(runId, eventId);
    if (first !== null) return { result: await repeat(tx, settled, first, act, now), news: settled.news };
    if (settled.run === null) return { result: fail(DESK_OVER), news: settled.news };
    if (settled.record.status === 'paused') return { result: refuse('paused'), news: settled.news };
    return perform(ports, tx, settled, { eventId, act }, now);
  });

async function perform(
  ports: DeskPorts,
  tx: Transaction,
  stand: Stand,
  { eventId, act }: Pick<DoAtDesk, 'eventId' | 'act'>,
  now: Instant,
): Promise<Came<DeskDone, Refused>> {
  const made = setUpFolded(ports.content(), stand.record);
  const number = stand.record.inputs + 1;
  const atMs = Math.max(virtualMsAt(stand.record, now), stand.run.nowMs);
  const deed = deedOf(stand.run, act, atMs, number);
  const { run, outcome } = applyDeskInput(made.setup, stand.run, deed.input);
  const own = run.log.slice(stand.run.log.length).find(({ kind }) => OWN_KINDS.has(kind)) ?? endOf(run, act);
  const result: DeskResult = outcome.ok
    ? { kind: 'event', sequence: own?.sequence ?? 0 }
    : { kind: 'refused', code: outcome.error.code };
  const kept = await keepRun(ports, tx, stand, run, now, { inputs: number });
  await tx.desks.addEntry(kept.record, { number, eventId, deed, result });
  return { result: await answer(tx, kept, result, now), news: kept.news };
}

const OWN_KINDS: ReadonlySet<string> = new Set(['agent', 'tool', 'closed']);

/** How the chat ended before somebody closed it: what closing it again is answered with. */
function endOf(run: Run, act: DeskAct): Run['log'][number] | undefined {
  if (act.kind !== 'close') return undefined;
  const chat = findChat(run, act.chat);
  return run.log.findLast((event) => event.kind === 'ended' && event.chat === chat);
}

function deedOf(run: Run, act: DeskAct, atMs: number, number: number): PersonDeed {
  const chat = findChat(run, act.chat);
  switch (act.kind) {
    case 'say': {
      const { text, typing, suggestion } = act;
      const input: RunInput = { kind: 'say', atMs, chat, text };
      return { input, typing, ...(suggestion === undefined ? {} : { suggestion }) };
    }
    case 'tool':
      return { input: { kind: 'tool', atMs, chat, callId: `t${number}`, tool: act.tool, args: act.args } };
    case 'close':
      return { input: { kind: 'close', atMs, chat } };
  }
}

/** The result of the first request with this id, unless this one asks for something else, which must not get lost. */
async function repeat(
  tx: Transaction,
  settled: Settled,
  { deed, result }: DeskEntry,
  act: DeskAct,
  now: Instant,
): Promise<Result<DeskDone, Refused>> {
  const isSame = settled.run === null || ('input' in deed && sameAsked(settled.run, deed.input, act));
  return isSame ? answer(tx, settled, result, now) : fail({ code: 'bad-request', reason: 'event-id-reused' });
}

function sameAsked(run: Run, input: DeskInput, act: DeskAct): boolean {
  if (input.kind !== act.kind) return false;
  // A chat that there is not was kept as ''.
  if (input.chat !== '' && showChat(run, input.chat) !== act.chat) return false;
  if (input.kind === 'say') return act.kind === 'say' && input.text === act.text;
  if (input.kind !== 'tool' || act.kind !== 'tool') return true;
  return canonicalText([input.tool, input.args]) === canonicalText([act.tool, act.args]);
}

async function answer(
  tx: Transaction,
  { record, run }: Settled,
  result: DeskResult,
  now: Instant,
): Promise<Result<DeskDone, Refused>> {
  if (result.kind === 'refused') return refuse(result.code);
  const event = result.kind === 'event' ? await tx.desks.findShown(record.id, result.sequence) : null;
  if (event === null) return fail({ code: 'bad-request', reason: 'event-id-reused' });
  return ok({ event, clock: clockOf(record, run, now) });
}

const refuse = (reason: DeskRefused['reason']): Result<never, DeskRefused> => fail({ code: 'desk-refused', reason });
