import { ASKED_AGAIN } from './appraisal-table.ts';
import { wasTold } from './asked-fact.ts';
import type { CustomerEffect, SaidAct } from './customer-event.ts';
import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState } from './customer-state.ts';
import { feel } from './feelings.ts';
import type { Plan } from './plan-reply.ts';
import { choicesFor, pickWords } from './word-reply.ts';

/** Before typing the customer reads and thinks. */
const THINKING_MS = 900;

export type Step = { readonly state: CustomerState; readonly effects: readonly CustomerEffect[] };

/** Says what was planned: words, typing time, and what the customer has told by it. */
export function speak(mind: CustomerMind, state: CustomerState, plan: Plan, atMs: number, sequence: number): Step {
  const told = recordOf(mind, state, plan, sequence);
  const { text, state: said } = pickWords(told, mind.persona, choicesOf(mind, told, plan), mayRamble(plan));
  const arrivesMs = atMs + THINKING_MS + text.length * mind.persona.msPerCharacter;
  return {
    state: {
      ...said,
      waitingSinceMs: arrivesMs,
      nudges: 0,
      lastAsked: text,
    },
    effects: [{ kind: 'say', atMs: arrivesMs, text, act: nameOf(plan) }],
  };
}

function choicesOf({ script, replies }: CustomerMind, state: CustomerState, plan: Plan): readonly string[] {
  switch (plan.kind) {
    case 'act':
      return choicesFor(replies, plan.act, state);
    case 'open':
      return script.opening;
    case 'tell':
      return plan.fact.say;
    case 'ask':
      return plan.need.ask;
    case 'consent':
      return plan.consent.say;
  }
}

/** Greetings, nudges, yeses and farewells stay short. */
const mayRamble = (plan: Plan): boolean =>
  plan.kind !== 'consent' &&
  (plan.kind !== 'act' || /^(?:insist|push_|retort_|deflected|catch_lie|not_un)/.test(plan.act));

function nameOf(plan: Plan): SaidAct {
  switch (plan.kind) {
    case 'act':
      return plan.act;
    case 'open':
      return 'open';
    case 'tell':
      return `tell:${plan.fact.id}`;
    case 'ask':
      return `ask:${plan.need.id}`;
    case 'consent':
      return `consent:${plan.consent.id}`;
  }
}

function recordOf(
  { script, persona }: CustomerMind,
  state: CustomerState,
  plan: Plan,
  sequence: number,
): CustomerState {
  const learn = (ids: readonly string[], from: CustomerState): CustomerState => ({
    ...from,
    ledger: [
      ...from.ledger,
      ...ids.filter((id) => !wasTold(from, id)).map((id) => ({ sequence, kind: 'learned', id }) as const),
    ],
  });
  if (plan.kind === 'tell') {
    return learn([plan.fact.id], wasTold(state, plan.fact.id) ? feel(state, persona, ASKED_AGAIN) : state);
  }
  if (plan.kind === 'open') return learn(script.openingTells, { ...state, stage: 'talking' });
  if (plan.kind === 'consent' && plan.consent.isYes) {
    return { ...state, ledger: [...state.ledger, { sequence, kind: 'agreed', id: plan.consent.id }] };
  }
  return state;
}
