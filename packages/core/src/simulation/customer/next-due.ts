import { BYE_AFTER_S, LEAVE_AFTER_S, NUDGE_AFTER_S, NUDGE_HARD_AFTER_S } from './appraisal-table.ts';
import type { CustomerState } from './customer-state.ts';
import type { Persona } from './persona.ts';

export type Due = {
  readonly atMs: number;
  readonly what: 'check_claim' | 'check_promise' | 'return' | 'wait_broken' | 'nudge' | 'nudge_hard' | 'leave' | 'bye';
};

/** The next thing the customer does by himself if nobody writes, or undefined. */
export function nextDue(state: CustomerState, persona: Persona): Due | undefined {
  if (state.stage === 'unopened') return undefined;
  if (state.stage === 'ended') {
    return state.returnsAtMs === null ? undefined : { atMs: state.returnsAtMs, what: 'return' };
  }
  const dues: Due[] = [
    ...state.claims
      .filter(({ verdict }) => verdict === 'pending')
      .map(({ checkAtMs }): Due => ({ atMs: checkAtMs, what: 'check_claim' })),
    ...state.promises
      .filter(({ verdict }) => verdict === 'pending')
      .map(({ dueMs }): Due => ({ atMs: dueMs, what: 'check_promise' })),
  ];
  if (state.waitingSinceMs !== null) dues.push(silenceDue(state, state.waitingSinceMs, persona));
  return dues.reduce<Due | undefined>(
    (first, due) => (first === undefined || due.atMs < first.atMs ? due : first),
    undefined,
  );
}

function silenceDue(state: CustomerState, sinceMs: number, persona: Persona): Due {
  const after = (seconds: number): number => Math.round(sinceMs + seconds * 1_000 * persona.patience);
  if (state.stage === 'settled') return { atMs: sinceMs + BYE_AFTER_S * 1_000, what: 'bye' };
  if (state.pausedUntilMs !== null) return { atMs: Math.max(sinceMs, state.pausedUntilMs), what: 'wait_broken' };
  if (state.nudges === 0) return { atMs: after(NUDGE_AFTER_S), what: 'nudge' };
  if (state.nudges === 1) return { atMs: after(NUDGE_HARD_AFTER_S), what: 'nudge_hard' };
  return { atMs: after(LEAVE_AFTER_S), what: 'leave' };
}
