import { seedDice, throwDice } from '@mianmian/core/shared/random';
import { satisfactionOf } from '@mianmian/core/simulation/customer/feelings';
import { applyInput } from '@mianmian/core/simulation/run/apply-input';
import type { Run, RunInput, RunSetup } from '@mianmian/core/simulation/run/run';
import { listen, meetFirst, USUAL_PACE } from '@mianmian/core/simulation/run/run-script';
import { startRun } from '@mianmian/core/simulation/run/start-run';
import type { ScriptStep } from '@mianmian/core/simulation/scenario/scenario';
import { stepsOf, TEMPLATE, TURN_KINDS, type TurnKind } from './turn-kinds.ts';

const LEAST_TURNS = 4;
const MORE_TURNS = 7;

/** How often each kind was done in a run, and how satisfied the customer then was (1–5). */
export type RandomRun = {
  readonly group: string;
  readonly counts: Readonly<Record<TurnKind, number>>;
  readonly satisfaction: number;
};

/** An agent that chooses its turns by the dice, in the first chat of a variant, until it stops or the customer leaves. */
export function randomRun(setup: RunSetup, group: string): RandomRun {
  const [script] = setup.variant.chats;
  if (script === undefined) throw new Error('a variant without chats');
  let word = seedDice(setup.seed, `order:${group}`);
  const unit = (): number => {
    const thrown = throwDice(word);
    word = thrown.word;
    return thrown.unit;
  };
  const counts = zero();
  let run = meetFirst(startRun(setup));
  let calls = 0;
  const act = (step: ScriptStep): void => {
    calls += 1;
    run = listen(applyInput(setup, run, inputOf(step, script.id, run, calls)).run, script.id, USUAL_PACE);
  };
  act({ say: TEMPLATE });
  const turns = LEAST_TURNS + Math.floor(unit() * MORE_TURNS);
  for (let turn = 0; turn < turns && !hasLeft(run, script.id); turn += 1) {
    const kind = TURN_KINDS[Math.floor(unit() * TURN_KINDS.length)] ?? 'wait';
    for (const step of stepsOf(kind, setup.variant, script, counts[kind], unit())) act(step);
    counts[kind] += 1;
  }
  const chat = run.chats.find(({ mind }) => mind.script.id === script.id);
  if (chat === undefined) throw new Error('a run without its chat');
  return { group, counts, satisfaction: satisfactionOf(chat.customer) };
}

const zero = (): Record<TurnKind, number> => ({
  instruct: 0,
  done: 0,
  concrete_time: 0,
  apology: 0,
  empathy: 0,
  vague_promise: 0,
  wait: 0,
  deflect: 0,
  repeated_template: 0,
});

const hasLeft = (run: Run, chat: string): boolean =>
  run.chats.some(({ mind, customer }) => mind.script.id === chat && customer.stage === 'ended');

function inputOf(step: ScriptStep, chat: string, { nowMs }: Run, call: number): RunInput {
  if ('say' in step) {
    const atMs = nowMs + USUAL_PACE.readMs + step.say.length * USUAL_PACE.perCharacterMs;
    return { kind: 'say', chat, atMs, text: step.say };
  }
  if ('tool' in step) {
    return {
      kind: 'tool',
      chat,
      atMs: nowMs + USUAL_PACE.toolMs,
      callId: `r${call}`,
      tool: step.tool,
      args: step.args,
    };
  }
  return { kind: 'pass', atMs: nowMs + USUAL_PACE.toolMs };
}
