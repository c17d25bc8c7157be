import { type Change, FALSE_CLAIM, NUDGE, WAIT_BROKEN } from './appraisal-table.ts';
import { verdictOf } from './claims.ts';
import type { CustomerAct } from './customer-act.ts';
import type { CustomerEvent } from './customer-event.ts';
import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState } from './customer-state.ts';
import { feel } from './feelings.ts';
import { nextDue } from './next-due.ts';
import { type Step, speak } from './speak.ts';
import { leaveWith } from './take-leave.ts';

/** Does the next due thing if its time has come; otherwise nothing. */
export function letTimePass(mind: CustomerMind, state: CustomerState, event: CustomerEvent): Step {
  const due = nextDue(state, mind.persona);
  if (due === undefined || due.atMs > event.atMs) return { state, effects: [] };
  switch (due.what) {
    case 'check_claim':
      return checkClaims(mind, state, event);
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
  const waitingSinceMs = act === 'wait_broken' ? atMs : state.waitingSinceMs;
  const step = speak(mind, feel(state, mind.persona, change), { kind: 'act', act }, atMs, sequence);
  return { ...step, state: { ...step.state, nudges, waitingSinceMs } };
}

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
