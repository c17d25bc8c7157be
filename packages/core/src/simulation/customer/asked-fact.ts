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

/** The facts a message asks for by their own words, in a question or a request. */
export function factsAskedByWords(script: ChatScript, clauses: readonly SaidClause[]): readonly Fact[] {
  const asking = clauses.filter(
    ({ kind, affirmed, text }) => kind !== 'states' || (affirmed === text && ASKS.test(text)),
  );
  return script.facts.filter(({ asked }) => asked.some((word) => asking.some((clause) => clause.text.includes(word))));
}

/** The one fact a message asks for: by the fact's own words first, then by the kind of question; one not yet told first. */
export function askedFact(
  script: ChatScript,
  state: CustomerState,
  clauses: readonly SaidClause[],
  frames: readonly ActFrame[],
): Fact | undefined {
  const byWords = factsAskedByWords(script, clauses);
  const slots = new Set(frames.filter(asksCustomer).map(({ act }) => SLOT_OF[act]));
  const bySlot = script.facts.filter(({ slot }) => slots.has(slot));
  const candidates = [...byWords, ...bySlot];
  return candidates.find(({ id }) => !wasTold(state, id)) ?? candidates[0];
}

/** 「我先核对一下」 says what the agent is going to do and asks for nothing. */
const ANNOUNCES = /我(?:这边|们)?(?:先|来|去|马上|这就|现在)(?:帮您|给您|为您)?(?:核对|核实|确认|核|查)/;
const NAMES_DATA = /请|麻烦|身份|信息|资料|手机|电话|尾号|后四位|姓名|名字|收件|收货|订单号|本人|[?？]/;

const asksCustomer = ({ polarity, span: { text } }: ActFrame): boolean =>
  polarity === 'yes' && (!ANNOUNCES.test(text) || NAMES_DATA.test(text));

/** The next thing the customer brings up unasked. */
export const nextVolunteered = (script: ChatScript, state: CustomerState): Fact | undefined =>
  script.facts.find(({ id, isVolunteered }) => isVolunteered === true && !wasTold(state, id));
