import type { ActFrame } from '../../language/acts/act-frame.ts';
import type { ActId } from '../../language/acts/act-id.ts';
import type { SaidClause } from '../scenario/said-words.ts';
import type { ChatScript, Fact } from '../scenario/scenario.ts';
import type { CustomerState } from './customer-state.ts';

const SLOT_OF: { readonly [A in ActId]?: Fact['slot'] } = {
  ask_order: 'order',
  ask_evidence: 'evidence',
  verify_identity: 'identity',
};
const ASKS = /请|麻烦|发|报|提供|告诉|说|拍|传|核对|确认/;

export const wasTold = (state: CustomerState, id: string): boolean =>
  state.ledger.some((entry) => entry.kind === 'learned' && entry.id === id);

/** The one fact a message asks for: by the fact's own words first, then by the kind of question; one not yet told first. */
export function askedFact(
  script: ChatScript,
  state: CustomerState,
  clauses: readonly SaidClause[],
  frames: readonly ActFrame[],
): Fact | undefined {
  const asking = clauses.filter(
    ({ kind, affirmed, text }) => kind !== 'states' || (affirmed === text && ASKS.test(text)),
  );
  const byWords = script.facts.filter(({ asked }) =>
    asked.some((word) => asking.some((clause) => clause.text.includes(word))),
  );
  const slots = new Set(frames.filter(({ polarity }) => polarity === 'yes').map(({ act }) => SLOT_OF[act]));
  const bySlot = script.facts.filter(({ slot }) => slots.has(slot));
  const candidates = [...byWords, ...bySlot];
  return candidates.find(({ id }) => !wasTold(state, id)) ?? candidates[0];
}

/** The next thing the customer brings up unasked. */
export const nextVolunteered = (script: ChatScript, state: CustomerState): Fact | undefined =>
  script.facts.find(({ id, isVolunteered }) => isVolunteered === true && !wasTold(state, id));
