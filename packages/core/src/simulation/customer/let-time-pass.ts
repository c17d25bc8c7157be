import { type Change, FALSE_CLAIM, NUDGE, PROMISE_BROKEN, WAIT_BROKEN } from './appraisal-table.ts';
import { verdictOf } from './claims.ts';
import type { CustomerAct } from './customer-act.ts';
import type { CustomerEvent } from './customer-event.ts';
import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState } from './customer-state.ts';
import { feel } from './feelings.ts';
import { nextDue } from './next-due.ts';
import { type Step, speak } from './speak.ts';
import { leaveWith } from './take-leave.ts';
import { judgePromises } from './time-promises.ts';

/** Does the next due thing if its time has come; otherwise nothing. */
export function letTimePass(mind: CustomerMind, state: CustomerState, event: CustomerEvent): Step {
  const due = nextDue(state, mind.persona);
  if (due === undefined || due.atMs > event.atMs) return { state, effects: [] };
  switch (due.what) {
    case 'check_claim':
      return checkClaims(mind, state, event);
    case 'check_promise':
      return checkPromises(mind, state, event);
    case 'return':
      return comeBack(mind, state, event);
    case 'bye':
    case 'leave':
      return leaveWith(mind, state, due.atMs, event.sequence);
    case 'wait_broken':
      return complain(mind, { ...state, pausedUntilMs: null }, 'wait_broken', WAIT_BROKEN, 1, event);
    case 'nudge':
      return complain(mind, state, 'nudge', NUDGE, 1, event);
    case 'nudge_hard':
      return complain(mind, state, 'nudge_hard', NUDGE, 2, event);
  }
}

/** Says something about the silence; the silence itself goes on being counted from where it began. */
function complain(
  mind: CustomerMind,
  state: CustomerState,
  act: CustomerAct,
  change: Change,
  nudges: number,
  { atMs, sequence }: CustomerEvent,
): Step {
  const waitingSinceMs = act === 'nudge' || act === 'nudge_hard' ? state.waitingSinceMs : atMs;
  const step = speak(mind, feel(state, mind.persona, change), { kind: 'act', act }, atMs, sequence);
  return { ...step, state: { ...step.state, nudges, waitingSinceMs } };
}

/** Judges what has fallen due; a promise found broken is held against the agent. */
function checkPromises(mind: CustomerMind, state: CustomerState, event: CustomerEvent): Step {
  const judged = withPromisesJudged(mind, state, event);
  if (brokenIn(judged) === brokenIn(state)) return { state: judged, effects: [] };
  return complain(mind, { ...judged, pausedUntilMs: null }, 'promise_broken', PROMISE_BROKEN, 1, event);
}

/** Comes back after leaving and asks about what was promised; now somebody has to answer. */
function comeBack(mind: CustomerMind, state: CustomerState, event: CustomerEvent): Step {
  const back: CustomerState = {
    ...withPromisesJudged(mind, state, event),
    stage: 'returned',
    ending: null,
    returnsAtMs: null,
    hasReturned: true,
    unknownsInRow: 0,
    waits: 0,
  };
  return brokenIn(back) > brokenIn(state)
    ? complain(mind, back, 'promise_broken', PROMISE_BROKEN, 0, event)
    : complain(mind, back, 'come_back', {}, 0, event);
}

const withPromisesJudged = (
  mind: CustomerMind,
  state: CustomerState,
  { shop, atMs }: CustomerEvent,
): CustomerState => ({
  ...state,
  promises: judgePromises(state, mind.script.customerId, shop, atMs),
});

const brokenIn = ({ promises }: CustomerState): number => promises.filter(({ verdict }) => verdict === 'broken').length;

/** Looks up what was said to be done. A first untruth is named; a second only costs. */
function checkClaims(mind: CustomerMind, state: CustomerState, { atMs, sequence, shop }: CustomerEvent): Step {
  const hadLie = state.claims.some(({ verdict }) => verdict === 'false');
  const claims = state.claims.map((claim) =>
    claim.verdict === 'pending' && claim.checkAtMs <= atMs
      ? { ...claim, verdict: verdictOf(claim, mind.script, shop) }
      : claim,
  );
  const lies = claims.filter(({ verdict }, index) => verdict === 'false' && state.claims[index]?.verdict === 'pending');
  const checked = { ...state, claims };
  if (lies.length === 0) return { state: checked, effects: [] };
  const felt = feel(checked, mind.persona, FALSE_CLAIM);
  return hadLie || felt.stage === 'settled'
    ? { state: felt, effects: [] }
    : speak(mind, felt, { kind: 'act', act: 'catch_lie' }, atMs, sequence);
}
