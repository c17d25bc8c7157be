import type { ActId } from '../../language/acts/act-id.ts';
import type { Feelings } from './customer-state.ts';

/**
 * All numbers by which feelings move, version 1. Their order is taken from 3,700 rated Chinese helpdesk dialogues
 * (simulator.md): instruct, done, a concrete time > apology, empathy > promise, wait, deflect > a repeated template.
 * The sizes are ours; the zoo and the walks hold them.
 */
export const APPRAISAL_VERSION = 1;

export type Change = { readonly [F in keyof Feelings]?: number };

export const ACT_CHANGES: { readonly [A in ActId]?: Change } = {
  greet: { trust: 1 },
  ask_need: { heard: 3 },
  ask_order: { heard: 2, clarity: 1 },
  ask_evidence: { heard: 2, clarity: 1 },
  ask_detail: { heard: 3 },
  verify_identity: { trust: 1 },
  apologise: { anger: -5, heard: 5 },
  empathise: { anger: -6, heard: 8, trust: 1 },
  restate: { heard: 8, trust: 2 },
  ask_wait: { patience: -1 },
  inform_status: { anger: -4, clarity: 8, trust: 3 },
  answer: { anger: -3, clarity: 8, trust: 2 },
  explain_policy: { clarity: 6, anger: 1 },
  offer_refund: { anger: -7, clarity: 8, trust: 3 },
  offer_exchange: { anger: -7, clarity: 8, trust: 3 },
  offer_compensation: { anger: -6, trust: 2 },
  claim_done: { anger: -10, clarity: 14, trust: 4 },
  commit_time: { anger: -9, clarity: 14, trust: 4 },
  vague_promise: { anger: 2, trust: -3, patience: -4 },
  commit_owner: { anger: -6, clarity: 6, trust: 6 },
  escalate: { anger: -2, clarity: 3 },
  deflect: { anger: 10, trust: -8, patience: -8 },
  refuse: { anger: 8, trust: -2 },
  instruct: { anger: -8, clarity: 16, trust: 4 },
  confirm_request: { heard: 3, trust: 2 },
  calm: { anger: -2 },
  not_your_fault: { anger: -6, heard: 6 },
  blame: { anger: 22, trust: -18, heard: -15 },
  rude: { anger: 30, trust: -25, heard: -20 },
  off_platform: { trust: -20 },
  paid_review: { trust: -15 },
  over_claim: { trust: -8 },
  ask_sensitive: { anger: 6, trust: -25 },
  thank: { trust: 1 },
  ask_rating: { anger: 4 },
  unknown: { patience: -5 },
};

/** Worth of the first, second, third and every further time of one act. A cost is never made smaller by repetition. */
export const NOVELTY = [1, 0.4, 0, -0.5] as const;
export const MAX_ACTS_PER_MESSAGE = 4;
export const SPECIFIC = 1.3;
export const GENERIC = 0.7;
export const HEDGED = 0.5;
export const UNVERIFIABLE = 0.3;

export const REPEATED_TEMPLATE: Change = { anger: 14, trust: -8, patience: -10, heard: -9 };
export const FALSE_CLAIM: Change = { anger: 25, trust: -30 };
export const FACT_TOLD: Change = { anger: -6, clarity: 15, trust: 5 };
export const WAIT_BROKEN: Change = { anger: 10, trust: -8, patience: -10 };
/** A broken promise weighs double a wait that was broken. */
export const PROMISE_BROKEN: Change = { anger: 20, trust: -16, patience: -20 };
export const NUDGE: Change = { anger: 5, patience: -6 };
export const ASKED_AGAIN: Change = { anger: 5, patience: -5 };
export const SETTLED: Change = { anger: -25, trust: 10, clarity: 15 };

/** Anger cannot fall below this while nothing has been solved. */
export const ANGER_FLOOR = 30;

/** Seconds of silence, before the persona's patience. From simulator.md. */
export const NUDGE_AFTER_S = 30;
export const NUDGE_HARD_AFTER_S = 60;
export const LEAVE_AFTER_S = 180;
export const CLAIM_CHECK_AFTER_S = 25;
/** After the matter is settled the customer says goodbye when the agent adds nothing for so long. */
export const BYE_AFTER_S = 20;
/** A request to wait without a number, and the longest that is granted. */
export const WAIT_WITHOUT_TIME_S = 60;
export const LONGEST_WAIT_S = 600;
export const WAITS_GRANTED = 3;

/** How many of those who leave with a promise come back to check it, before the persona's suspicion. */
export const RETURN_CHANCE = 0.3;
/** One whose promise falls due within the run comes so long after it; any other after a while. */
export const RETURN_AFTER_DUE_S = 15;
export const RETURN_AFTER_S = { from: 120, to: 360 };
/** Nobody comes back later than this: there has to be time to answer. */
export const LAST_RETURN_S = 2_100;

export const UPSET_FROM = 40;
export const ANGRY_FROM = 70;
