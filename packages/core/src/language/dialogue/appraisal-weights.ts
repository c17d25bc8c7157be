import type { ActId } from '../acts/act-id.ts';
import type { SignName } from './customer-signs.ts';

/**
 * How much each thing moves satisfaction, in points of -2 to 2. No rated dialogue was at hand: the order is that of
 * 3,700 Chinese helpdesk dialogues with 19 annotators each (simulator.md): whether it was settled rules (r = .90); a
 * how-to, a done-statement and a definite time help; courtesy, 尽快, please-wait, deflection and templates don't.
 */
export const START = -0.35;

/** By the agent's acts; the first time in full, the second half, later ones nothing. */
export const ACT_POINTS: { readonly [A in ActId]?: number } = {
  instruct: 0.35,
  claim_done: 0.4,
  commit_time: 0.25,
  answer: 0.3,
  inform_status: 0.2,
  explain_policy: 0.1,
  offer_refund: 0.35,
  offer_exchange: 0.35,
  offer_compensation: 0.3,
  recommend: 0.1,
  commit_owner: 0.1,
  confirm_request: 0.05,
  check_else: 0.1,
  restate: 0.05,
  not_your_fault: 0.05,
  empathise: 0.05,
  escalate: 0.05,
  vague_promise: -0.15,
  ask_wait: -0.1,
  deflect: -0.35,
  refuse: -0.3,
  blame: -0.6,
  rude: -0.9,
  ask_sensitive: -0.3,
  off_platform: -0.2,
  paid_review: -0.2,
};

/** By what the customer says after the agent has spoken: in the last words, and anywhere before them. */
export const SIGN_POINTS: { readonly [S in SignName]?: { readonly last: number; readonly before: number } } = {
  settled: { last: 0.9, before: 0.25 },
  understood: { last: 0.4, before: 0.15 },
  agreed: { last: 0.4, before: 0.1 },
  thanked: { last: 0.7, before: 0.25 },
  praised: { last: 0.6, before: 0.2 },
  complained: { last: -0.75, before: -0.35 },
  insulted: { last: -0.6, before: -0.4 },
  persists: { last: -0.6, before: -0.25 },
};

/** Signs of one last message overlap: together they move no further than this. */
export const BEST_END = 1.6;
export const WORST_END = -1;

/** The temper in which the customer came. */
export const CAME_COMPLAINING = -0.25;
/** The last words are the customer's question. */
export const LEFT_UNANSWERED = -0.5;
/** The customer had to say the same again; each time, at most three. */
export const SAID_AGAIN = -0.25;
/** The agent said the same again; each time, at most three. */
export const TEMPLATE_AGAIN = -0.25;
/** Nobody answered at all. */
export const NO_ANSWER = -1;
/** No turn of the agent's did anything for the matter. */
export const NO_HELP = -0.25;
/** Every exchange beyond the fourth, at most five. */
export const LONG_WAY = -0.06;
/** Information in the agent's words, in full at this many characters that are no template's. */
export const INFORMATION = 0.35;
export const FULL_INFORMATION = 160;

/** Points at which the scale is half used. */
export const SQUASHED_AT = 1.2;

/** Of what settles a matter, how far each moves the chance that it is settled, from `SOLVED_START`. */
/** Evidence beyond even at which the chance is half way to certain. */
export const SURE_AT = 0.4;
export const SOLVED_START = 0.35;
export const SOLVED_BY_SATISFACTION = 0.25;
export const SOLVED_BY_LAST_SIGN: { readonly [S in SignName]?: number } = {
  settled: 0.35,
  understood: 0.2,
  agreed: 0.1,
  thanked: 0.15,
  persists: -0.25,
  complained: -0.15,
};
export const SOLVED_BY_ACT: { readonly [A in ActId]?: number } = {
  claim_done: 0.1,
  instruct: 0.05,
  refuse: -0.1,
  deflect: -0.1,
  vague_promise: -0.05,
};
