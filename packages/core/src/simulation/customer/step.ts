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
import { contentWith, mayReturn } from './take-leave.ts';

/**
 * The customer: what happens to him in, what he has become and does out. Pure: time comes with the event, chance lies
 * in the state. Events come in the order of their times; after the end nothing happens any more.
 */
export function step(mind: CustomerMind, state: CustomerState, event: CustomerEvent): Step {
  if (state.stage === 'ended') return afterEnd(mind, state, event);
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
    case 'delivered':
      return { state: agree(mind, state, event), effects: [] };
    case 'tick':
      return letTimePass(mind, state, event);
    case 'closed':
      return beClosed(mind, state, event);
  }
}

/** Rows go on being seen by one who has left; time brings some of them back. Nothing else reaches them. */
function afterEnd(mind: CustomerMind, state: CustomerState, event: CustomerEvent): Step {
  if (event.kind === 'written')
    return { state: { ...state, ledger: [...state.ledger, ...rowsOf(event)] }, effects: [] };
  return event.kind === 'tick' ? letTimePass(mind, state, event) : { state, effects: [] };
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

type WrittenEvent = Extract<CustomerEvent, { readonly kind: 'written' }>;

const rowsOf = ({ rows, sequence }: WrittenEvent): readonly LedgerEntry[] =>
  rows.map((written): LedgerEntry => ({ sequence, kind: 'row', written }));

/** A yes counts from when the agent can read it, and may be all that was missing. */
function agree(
  { script, persona }: CustomerMind,
  state: CustomerState,
  { act, sequence }: Extract<CustomerEvent, { readonly kind: 'delivered' }>,
): CustomerState {
  const consent = script.consents.find(({ id, isYes }) => isYes && act === `consent:${id}`);
  if (consent === undefined) return state;
  const entry: LedgerEntry = { sequence, kind: 'agreed', id: consent.id };
  return settle(script, persona, { ...state, ledger: [...state.ledger, entry] });
}

/** Sees rows appear; content at once when they were all that was missing. */
function see(mind: CustomerMind, state: CustomerState, event: WrittenEvent): Step {
  const settled = settle(mind.script, mind.persona, { ...state, ledger: [...state.ledger, ...rowsOf(event)] });
  if (settled.stage !== 'settled' || state.stage === 'settled') return { state: settled, effects: [] };
  return speak(mind, settled, acceptance(mind, settled), event.atMs, event.sequence);
}

function beClosed(mind: CustomerMind, state: CustomerState, { atMs }: CustomerEvent): Step {
  const content = contentWith(mind, state);
  const ending = content?.ending ?? 'closed_early';
  const gone: CustomerState = { ...state, stage: 'ended', ending, waitingSinceMs: null, pausedUntilMs: null };
  return {
    state: content === undefined ? gone : mayReturn(mind, gone, atMs),
    effects: [{ kind: 'end', atMs, ending }],
  };
}
