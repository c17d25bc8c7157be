import type { ActId } from '../../language/acts/act-id.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Feelings } from '../customer/customer-state.ts';
import { advance } from '../run/advance.ts';
import { applyInput } from '../run/apply-input.ts';
import { replay } from '../run/replay.ts';
import type { Run, RunInput, RunSetup } from '../run/run.ts';
import { finish, listen, USUAL_PACE } from '../run/run-script.ts';
import { startRun } from '../run/start-run.ts';
import { changeOf, type FeelingsChange } from './feelings-change.ts';

/** What came of one sentence at one moment. */
export type SaidThere = {
  readonly text: string;
  readonly acts: readonly ActId[];
  /** What the customer wrote in answer; nothing when he had nothing to say. */
  readonly answers: readonly string[];
  readonly before: Feelings;
  readonly after: Feelings;
  readonly change: FeelingsChange;
  readonly isSettled: boolean;
};

export type WhatIf = {
  readonly chat: string;
  readonly atMs: number;
  readonly instead: SaidThere;
  /** What was really said there; null where the agent had said nothing. */
  readonly actual: SaidThere | null;
};

export type WhatIfRefusal = { readonly code: 'no_such_turn' | 'cannot_say'; readonly message: string };

/**
 * Replays a run to one of its turns and says another sentence: in place of an agent's message, or in answer to a
 * customer's. The run itself is not touched. Errors: no such turn; nothing can be said there.
 */
export function whatIf(
  setup: RunSetup,
  inputs: readonly RunInput[],
  atSequence: number,
  text: string,
): Result<WhatIf, WhatIfRefusal> {
  const turn = findTurn(setup, inputs, atSequence);
  if (turn === undefined) {
    return fail({ code: 'no_such_turn', message: '没有这一轮对话，请从客服或顾客的一条消息试起' });
  }
  const { run, chat, atMs, spoken } = turn;
  const instead = sayThere(setup, run, { kind: 'say', chat, atMs, text });
  if (!instead.ok) return instead;
  const actual = spoken === null ? null : sayThere(setup, run, { kind: 'say', chat, atMs, text: spoken });
  return ok({ chat, atMs, instead: instead.value, actual: actual?.ok ? actual.value : null });
}

/** The run just before a turn, and what the agent then really said. */
type Turn = { readonly run: Run; readonly chat: string; readonly atMs: number; readonly spoken: string | null };

function findTurn(setup: RunSetup, inputs: readonly RunInput[], atSequence: number): Turn | undefined {
  const event = finish(replay(setup, inputs)).log.find(({ sequence }) => sequence === atSequence);
  if (event === undefined || (event.kind !== 'agent' && event.kind !== 'customer')) return undefined;
  let run = startRun(setup);
  for (const input of inputs) {
    const next = applyInput(setup, run, input).run;
    if (next.log.length >= atSequence) break;
    run = next;
  }
  const { chat, atMs } = event;
  if (event.kind === 'agent') return { run: advance(run, atMs), chat, atMs, spoken: event.text };
  return { run: advance(run, atMs), chat, atMs: atMs + USUAL_PACE.readMs, spoken: null };
}

function sayThere(
  setup: RunSetup,
  run: Run,
  input: Extract<RunInput, { readonly kind: 'say' }>,
): Result<SaidThere, WhatIfRefusal> {
  const before = advance(run, input.atMs);
  const { run: said, outcome } = applyInput(setup, before, input);
  if (!outcome.ok) return fail({ code: 'cannot_say', message: outcome.error.message });
  const state = stateOf(before, input.chat);
  const after = stateOf(said, input.chat);
  const event = said.log.slice(before.log.length).find(({ kind }) => kind === 'agent');
  if (state === undefined || after === undefined || event?.kind !== 'agent') {
    return fail({ code: 'cannot_say', message: '这个时刻说不了话' });
  }
  const heard = listen(said, input.chat, USUAL_PACE);
  const answers = heard.log.flatMap((later) =>
    later.kind === 'customer' && later.chat === input.chat && later.sequence > event.sequence ? [later.text] : [],
  );
  return ok({
    text: input.text,
    acts: [...new Set(event.frames.filter(({ polarity }) => polarity === 'yes').map(({ act }) => act))],
    answers,
    before: state.feelings,
    after: after.feelings,
    change: changeOf(state, after),
    isSettled: after.settledBy !== null,
  });
}

const stateOf = (run: Run, chat: string) => run.chats.find(({ mind }) => mind.script.id === chat)?.customer;
