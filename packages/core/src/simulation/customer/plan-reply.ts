import type { ActFrame } from '../../language/acts/act-frame.ts';
import type { ActId } from '../../language/acts/act-id.ts';
import { hasCue } from '../../language/acts/cues/clause-kind.ts';
import { holds } from '../scenario/held-since.ts';
import type { SaidClause } from '../scenario/said-words.ts';
import type { Consent, Fact, Need, Outcome } from '../scenario/scenario.ts';
import { askedFact, nextVolunteered } from './asked-fact.ts';
import { checkQuestion } from './check-question.ts';
import type { CustomerAct } from './customer-act.ts';
import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState } from './customer-state.ts';
import { settledOutcome } from './settle.ts';

/** What the customer is going to say, before it has words. */
export type Plan =
  | { readonly kind: 'act'; readonly act: CustomerAct }
  | { readonly kind: 'open' }
  | { readonly kind: 'tell'; readonly fact: Fact }
  | { readonly kind: 'ask'; readonly need: Need }
  | { readonly kind: 'consent'; readonly consent: Consent };

export type HeardMessage = {
  readonly text: string;
  readonly clauses: readonly SaidClause[];
  readonly frames: readonly ActFrame[];
  readonly hasNews: boolean;
  readonly isTemplate: boolean;
  /** The matter was settled by this message or the row before it. */
  readonly hasSettled: boolean;
};

const act = (name: CustomerAct): Plan => ({ kind: 'act', act: name });

const HARMS: readonly (readonly [ActId, CustomerAct])[] = [
  ['rude', 'retort_rude'],
  ['blame', 'retort_blame'],
  ['ask_sensitive', 'refuse_sensitive'],
  ['off_platform', 'refuse_offsite'],
  ['paid_review', 'refuse_paid_review'],
];

const ACCEPT: Readonly<Record<Outcome['ending'], CustomerAct>> = {
  resolved: 'accept_resolved',
  misled: 'accept_resolved',
  accepted_refusal: 'accept_refusal',
  deferred: 'accept_deferred',
  escalated: 'accept_escalated',
};

/** Being content with the way the matter has ended. */
export const acceptance = ({ script }: CustomerMind, state: CustomerState): Plan =>
  act(ACCEPT[settledOutcome(script, state)?.ending ?? 'resolved']);

/** Decides what the customer answers to a message: the first reason that applies. `undefined`: nothing to say. */
export function planReply(mind: CustomerMind, state: CustomerState, heard: HeardMessage): Plan | undefined {
  const { script } = mind;
  const acts = new Set(heard.frames.filter(({ polarity }) => polarity === 'yes').map((frame) => frame.act));
  const harm = HARMS.find(([harmful]) => acts.has(harmful));
  if (harm !== undefined) return act(harm[1]);
  if (heard.hasSettled) return acceptance(mind, state);
  if (state.stage === 'settled') return planAfterSettling(acts);
  if (state.stage === 'greeted') return { kind: 'open' };
  if (state.stage === 'returned') return planAfterReturning(state, heard, acts);
  if (heard.isTemplate) return act('push_repeat');
  const fact = askedFact(script, state, heard.clauses, heard.frames);
  if (fact !== undefined && (fact.minTrust ?? 0) > state.feelings.trust) return act('reluctant');
  if (fact !== undefined) return { kind: 'tell', fact };
  if (asksForYes(heard)) return planConsent(mind, heard);
  return planByActs(mind, state, heard, acts);
}

const planAfterSettling = (acts: ReadonlySet<ActId>): Plan | undefined =>
  acts.has('check_else') || acts.has('close') || acts.has('thank') ? act('no_more') : undefined;

/** What answers somebody who came back: news, a new promise or a plain word of who sees to it. */
const ANSWERS: readonly ActId[] = [
  'inform_status',
  'answer',
  'claim_done',
  'commit_time',
  'commit_owner',
  'instruct',
  'explain_policy',
  'offer_refund',
  'offer_exchange',
  'offer_compensation',
  'escalate',
  'restate',
];

function planAfterReturning(
  { promises, unknownsInRow }: CustomerState,
  { isTemplate, hasNews, clauses }: HeardMessage,
  acts: ReadonlySet<ActId>,
): Plan {
  if (isTemplate) return act('push_repeat');
  const isOfPromise = clauses.some(
    ({ kind, affirmed }) => kind === 'states' && promises.some(({ text }) => sharesWords(affirmed, text)),
  );
  if (hasNews || isOfPromise || ANSWERS.some((answer) => acts.has(answer))) return act('reassured');
  if (acts.has('ask_wait')) return act('wait_ok');
  if (acts.has('deflect')) return act('deflected');
  if (acts.has('vague_promise')) return act('push_vague');
  return act(acts.has('unknown') && unknownsInRow >= 2 ? 'not_understood' : 'come_back');
}

/** Two characters in a row that are more than forms of address. */
const sharesWords = (said: string, promised: string): boolean =>
  Array.from({ length: Math.max(0, said.length - 1) }, (_, at) => said.slice(at, at + 2)).some(
    (pair) => /^[\p{L}\p{N}]{2}$/u.test(pair) && !/您|你|我|给/.test(pair) && promised.includes(pair),
  );

/** 「…可以吗」 asks for a yes, and so does an offer put as a question, in whatever words. */
const asksForYes = ({ frames, clauses }: HeardMessage): boolean =>
  frames.some(
    ({ act, polarity, modality }) =>
      polarity === 'yes' && (act === 'confirm_request' || (modality === 'question' && act.startsWith('offer_'))),
  ) || clauses.some(({ text }) => hasCue(text, 'q.ok') || hasCue(text, 'q.tag'));

/** A question he has an answer to; else whether something is so, by what he knows; else he has nothing against it. */
function planConsent({ script }: CustomerMind, { text, clauses }: HeardMessage): Plan {
  const consent = script.consents.find(({ words }) => words.some((word) => text.includes(word)));
  if (consent !== undefined) return { kind: 'consent', consent };
  const checked = checkQuestion(script, clauses);
  if (checked?.is === 'false') return { kind: 'tell', fact: checked.fact };
  return act(checked?.is === 'unknown' ? 'dont_know' : 'agree');
}

function planByActs(mind: CustomerMind, state: CustomerState, heard: HeardMessage, acts: ReadonlySet<ActId>): Plan {
  const volunteered = nextVolunteered(mind.script, state);
  if (acts.has('refuse')) return act('insist');
  if (acts.has('deflect')) return act('deflected');
  if (heard.hasNews) return planOnwards(mind, state, 'and_now');
  if (acts.has('ask_wait') || isWorking(acts)) return act('wait_ok');
  if (volunteered !== undefined) return { kind: 'tell', fact: volunteered };
  if (acts.has('ask_detail')) return act('dont_know');
  if (acts.has('vague_promise')) return act('push_vague');
  const isCourtesy = acts.has('apologise') || acts.has('empathise') || acts.has('calm');
  if (isCourtesy && (state.actCounts.apologise ?? 0) + (state.actCounts.empathise ?? 0) > 2) return act('push_apology');
  if (acts.has('unknown') && state.unknownsInRow >= 2) return act('not_understood');
  return planOnwards(mind, state, isCourtesy ? 'soften' : 'and_now');
}

/** A done-statement or a promise with a time lets the customer wait a little for its effect. */
const isWorking = (acts: ReadonlySet<ActId>): boolean => acts.has('claim_done') || acts.has('commit_time');

function planOnwards({ script }: CustomerMind, state: CustomerState, otherwise: CustomerAct): Plan {
  const need = script.needs.find(({ until }) => !holds(until, state.ledger));
  return need === undefined ? act(otherwise) : { kind: 'ask', need };
}
