import { ASKED_AGAIN } from './appraisal-table.ts';
import { wasTold } from './asked-fact.ts';
import type { CustomerEffect, SaidAct } from './customer-event.ts';
import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState } from './customer-state.ts';
import { feel } from './feelings.ts';
import { isPicture } from './picture.ts';
import type { Plan } from './plan-reply.ts';
import { writeMessage } from './write-message.ts';

/** Before typing the customer reads and thinks; between two messages he only sends. */
const THINKING_MS = 900;
const SENDING_MS = 500;
/** A long message is pasted or dictated sooner than it is typed. */
const LONGEST_TYPING_MS = 12_000;
const PICTURE_MS = 2_500;

export type Step = { readonly state: CustomerState; readonly effects: readonly CustomerEffect[] };

/** Says what was planned: words, typing time, and what the customer has told by it. */
export function speak(mind: CustomerMind, state: CustomerState, plan: Plan, atMs: number, sequence: number): Step {
  const recorded = recordOf(mind, state, plan, sequence);
  const { state: said, messages } = writeMessage(mind, recorded, plan, isAgain(state, plan));
  const { msPerCharacter } = mind.persona;
  let arrivesMs = atMs + THINKING_MS - SENDING_MS;
  const effects = messages.map((text, index): CustomerEffect => {
    const typingMs = isPicture(text) ? PICTURE_MS : Math.min(LONGEST_TYPING_MS, text.length * msPerCharacter);
    arrivesMs += SENDING_MS + typingMs;
    return { kind: 'say', atMs: arrivesMs, text, act: index === 0 ? nameOf(plan) : 'more' };
  });
  return {
    state: {
      ...said,
      stage: plan.kind === 'open' ? 'talking' : said.stage,
      waitingSinceMs: arrivesMs,
      nudges: 0,
    },
    effects,
  };
}

/** Told in so many words, or by the order's card; an opening only touches on its facts. */
const isAgain = (state: CustomerState, plan: Plan): boolean =>
  plan.kind === 'tell' &&
  (state.saidWords.some((words) => plan.fact.say.includes(words)) ||
    (plan.fact.slot === 'order' && wasTold(state, plan.fact.id)));

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
  if (plan.kind === 'open') return learn(script.openingTells, state);
  return state;
}
