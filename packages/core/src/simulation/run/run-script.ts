import type { ScriptStep } from '../scenario/scenario.ts';
import { advance } from './advance.ts';
import { applyInput } from './apply-input.ts';
import { hasEnded, type Run, type RunInput, type RunSetup } from './run.ts';
import { startRun } from './start-run.ts';

/** How fast a scripted agent works; in virtual milliseconds. */
export type Pace = {
  readonly readMs: number;
  readonly perCharacterMs: number;
  readonly toolMs: number;
  /** How long the agent waits for a customer who is typing. */
  readonly longestListenMs: number;
};

export const USUAL_PACE: Pace = { readMs: 3_000, perCharacterMs: 150, toolMs: 3_000, longestListenMs: 25_000 };

/** Plays a script from the start to its end, then lets the customers go their way. */
export function runScript(setup: RunSetup, steps: readonly ScriptStep[], pace: Pace = USUAL_PACE): Run {
  const first = setup.variant.chats[0]?.id ?? '';
  let run = meetFirst(startRun(setup));
  let chat = first;
  let calls = 0;
  for (const step of steps) {
    if ('chat' in step) {
      chat = step.chat;
      run = listen(run, chat, pace);
      continue;
    }
    calls += 1;
    run = answerReturned(setup, run, pace);
    if ('say' in step && isOnlyGreeted(run, chat)) run = sayTo(setup, run, chat, OPENING, pace);
    run = listen(applyInput(setup, run, inputOf(step, chat, run.nowMs, pace, `s${calls}`)).run, chat, pace);
  }
  return finish(seeReturned(setup, run, pace));
}

/** What any agent answers to a bare 「在吗」 before the matter is known. */
const OPENING = '您好，在的，请问有什么可以帮您？';

/** What any agent answers to one who comes back to ask about a promise. */
const STILL_ON_IT = '您好，您这件事我一直在跟进，按说好的时间给您答复';

/** Answers whoever has come back, before anything else. */
const answerReturned = (setup: RunSetup, run: Run, pace: Pace): Run =>
  run.chats.reduce(
    (current, { mind, customer, hasEnded: isOver }) =>
      customer.stage === 'returned' && !isOver ? sayTo(setup, current, mind.script.id, STILL_ON_IT, pace) : current,
    run,
  );

/** Stays at the desk until those who will come back have come. */
function seeReturned(setup: RunSetup, run: Run, pace: Pace): Run {
  const next = run.chats
    .filter(({ customer }) => customer.returnsAtMs !== null)
    .toSorted((a, b) => (a.customer.returnsAtMs ?? 0) - (b.customer.returnsAtMs ?? 0))[0];
  if (next === undefined) return answerReturned(setup, run, pace);
  const back = listen(advance(run, next.customer.returnsAtMs ?? 0), next.mind.script.id, pace);
  return seeReturned(setup, answerReturned(setup, back, pace), pace);
}

const isOnlyGreeted = (run: Run, chatId: string): boolean =>
  run.chats.some(({ mind, customer }) => mind.script.id === chatId && customer.stage === 'greeted');

const sayTo = (setup: RunSetup, run: Run, chat: string, say: string, pace: Pace): Run =>
  listen(applyInput(setup, run, inputOf({ say }, chat, run.nowMs, pace, '')).run, chat, pace);

function inputOf(
  step: Exclude<ScriptStep, { readonly chat: string }>,
  chat: string,
  nowMs: number,
  pace: Pace,
  callId: string,
): RunInput {
  if ('say' in step) {
    const atMs = nowMs + pace.readMs + step.say.length * pace.perCharacterMs;
    return { atMs, kind: 'say', chat, text: step.say };
  }
  if ('tool' in step)
    return { atMs: nowMs + pace.toolMs, kind: 'tool', chat, callId, tool: step.tool, args: step.args };
  if ('wait' in step) return { atMs: nowMs + step.wait * 1_000, kind: 'pass' };
  return { atMs: nowMs + pace.toolMs, kind: 'close', chat };
}

/** Time runs until the first customer has written. */
export function meetFirst(run: Run): Run {
  const arrived = advance(run, Math.min(...run.chats.map(({ arrivesMs }) => arrivesMs)));
  return advance(
    arrived,
    Math.max(arrived.nowMs, ...arrived.chats.flatMap(({ outbox }) => outbox.map(({ atMs }) => atMs))),
  );
}

/** Time runs until this chat's customer has finished typing, or has not come yet and comes. */
export function listen(run: Run, chatId: string, pace: Pace): Run {
  const chat = run.chats.find(({ mind }) => mind.script.id === chatId);
  if (chat === undefined) return run;
  if (chat.customer.stage === 'unopened') return listen(advance(run, chat.arrivesMs), chatId, pace);
  const doneMs = chat.outbox.at(-1)?.atMs;
  return doneMs === undefined ? run : advance(run, Math.min(doneMs, run.nowMs + pace.longestListenMs));
}

/** Nobody writes any more; the customers leave one after another. */
export function finish(run: Run): Run {
  return hasEnded(run) ? run : advance(run, Number.MAX_SAFE_INTEGER);
}
