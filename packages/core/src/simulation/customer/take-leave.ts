import { throwDice } from '../../shared/random.ts';
import type { Outcome } from '../scenario/scenario.ts';
import { ANGRY_FROM, LAST_RETURN_S, RETURN_AFTER_DUE_S, RETURN_AFTER_S, RETURN_CHANCE } from './appraisal-table.ts';
import type { CustomerEffect } from './customer-event.ts';
import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState, Ending } from './customer-state.ts';
import { settledOutcome } from './settle.ts';
import { type Step, speak } from './speak.ts';

/** Ends the chat for the customer: content with the outcome reached, or leaving, or complaining. */
export function leaveWith(
  mind: CustomerMind,
  state: CustomerState,
  atMs: number,
  sequence: number,
  earlier: readonly CustomerEffect[] = [],
): Step {
  const content = contentWith(mind, state);
  const isAngry = state.feelings.anger >= ANGRY_FROM;
  const ending: Ending = content?.ending ?? (isAngry ? 'complained' : 'abandoned');
  const words: Step =
    content === undefined
      ? speak(mind, state, { kind: 'act', act: isAngry ? 'leave_complaining' : 'leave' }, atMs, sequence)
      : { state, effects: [] };
  const effects = [...earlier, ...words.effects];
  const endsMs = Math.max(atMs, ...effects.map((effect) => effect.atMs));
  const gone: CustomerState = { ...words.state, stage: 'ended', ending, waitingSinceMs: null, pausedUntilMs: null };
  return {
    state: content === undefined ? gone : mayReturn(mind, gone, endsMs),
    effects: [...effects, { kind: 'end', atMs: endsMs, ending }],
  };
}

/** What a customer leaves content with; one who came back and got no word is not content any more. */
export const contentWith = ({ script }: CustomerMind, state: CustomerState): Outcome | undefined =>
  state.stage === 'returned' ? undefined : settledOutcome(script, state);

/** Chance decides whether a content customer who was promised something comes back once to check it, and when. */
export function mayReturn({ persona }: CustomerMind, state: CustomerState, leftMs: number): CustomerState {
  const open = state.promises.filter(({ verdict }) => verdict === 'pending');
  if (open.length === 0 || state.hasReturned) return state;
  const does = throwDice(state.dice);
  const when = throwDice(does.word);
  const thrown = { ...state, dice: when.word };
  if (does.unit >= RETURN_CHANCE * persona.suspicion) return thrown;
  const { from, to } = RETURN_AFTER_S;
  const dueMs = Math.min(...open.map((promise) => promise.dueMs)) + RETURN_AFTER_DUE_S * 1_000;
  const someTimeMs = leftMs + Math.round(from + when.unit * (to - from)) * 1_000;
  const returnsAtMs = dueMs <= LAST_RETURN_S * 1_000 ? Math.max(dueMs, leftMs) : someTimeMs;
  return returnsAtMs <= LAST_RETURN_S * 1_000 ? { ...thrown, returnsAtMs } : thrown;
}
