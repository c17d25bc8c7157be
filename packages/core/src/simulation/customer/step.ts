import { throwDice } from '../../shared/random.ts';
import type { LedgerEntry } from '../scenario/ledger.ts';
import { wasTold } from './asked-fact.ts';
import { buyWhenContent } from './buy-when-content.ts';
import type { CustomerEvent } from './customer-event.ts';
import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState } from './customer-state.ts';
import { hearMessage } from './hear-message.ts';
import { letTimePass } from './let-time-pass.ts';
import { acceptance } from './plan-reply.ts';
import { settle } from './settle.ts';
import { type Step, speak } from './speak.ts';

/**
 * The customer: what happens to him in, what he has become and does out. Pure: time comes with the event, chance lies
 * in the state. Events come in the order of their times; after the end nothing happens any more.
 */
export function step(mind: CustomerMind, state: CustomerState, event: CustomerEvent): Step {
  if (state.stage === 'ended') return { state, effects: [] };
  return buyWhenContent(mind, state, react(mind, state, event), event.atMs);
}

function react(mind: CustomerMind, state: CustomerState, event: CustomerEvent): Step {
  switch (event.kind) {
    case 'arrived':
      return open(mind, state, event);
    case 'message':
      return hearMessage(mind, state, event);
    case 'written':
      return see(mind, state, event);
    case 'tick':
      return letTimePass(mind, state, event);
    case 'closed':
      return beClosed(mind, state, event);
  }
}

/** Opens with a bare greeting, with the order's card, or with the matter, as the persona's chances fall. */
function open(mind: CustomerMind, state: CustomerState, { atMs, sequence }: CustomerEvent): Step {
  const { persona, script } = mind;
  const { word, unit } = throwDice(state.dice);
  const thrown = { ...state, dice: word };
  if (unit < persona.greetsOnly) {
    const greeting = speak(mind, thrown, { kind: 'act', act: 'greet_only' }, atMs, sequence);
    return { ...greeting, state: { ...greeting.state, stage: 'greeted' } };
  }
  const opened = speak(mind, thrown, { kind: 'open' }, atMs, sequence);
  const { orderId } = script;
  if (orderId === undefined || unit >= persona.greetsOnly + persona.sendsCard) return opened;
  const orderFacts = script.facts.filter(({ slot, id }) => slot === 'order' && !wasTold(opened.state, id));
  const learned = orderFacts.map(({ id }): LedgerEntry => ({ sequence, kind: 'learned', id }));
  return {
    state: { ...opened.state, ledger: [...opened.state.ledger, ...learned] },
    effects: [{ kind: 'card', atMs, orderId }, ...opened.effects],
  };
}

/** Sees rows appear; content at once when they were all that was missing. */
function see(
  mind: CustomerMind,
  state: CustomerState,
  event: Extract<CustomerEvent, { readonly kind: 'written' }>,
): Step {
  const rows = event.rows.map((written): LedgerEntry => ({ sequence: event.sequence, kind: 'row', written }));
  const settled = settle(mind.script, mind.persona, { ...state, ledger: [...state.ledger, ...rows] });
  if (settled.stage !== 'settled' || state.stage === 'settled') return { state: settled, effects: [] };
  return speak(mind, settled, acceptance(mind, settled), event.atMs, event.sequence);
}

function beClosed(mind: CustomerMind, state: CustomerState, { atMs }: CustomerEvent): Step {
  const outcome = mind.script.outcomes.find(({ id }) => id === state.settledBy);
  const ending = outcome?.ending ?? 'closed_early';
  return {
    state: { ...state, stage: 'ended', ending, waitingSinceMs: null, pausedUntilMs: null },
    effects: [{ kind: 'end', atMs, ending }],
  };
}
