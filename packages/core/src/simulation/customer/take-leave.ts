import { ANGRY_FROM } from './appraisal-table.ts';
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
  const content = settledOutcome(mind.script, state);
  const isAngry = state.feelings.anger >= ANGRY_FROM;
  const ending: Ending = content?.ending ?? (isAngry ? 'complained' : 'abandoned');
  const words: Step =
    content === undefined
      ? speak(mind, state, { kind: 'act', act: isAngry ? 'leave_complaining' : 'leave' }, atMs, sequence)
      : { state, effects: [] };
  const effects = [...earlier, ...words.effects];
  const endsMs = Math.max(atMs, ...effects.map((effect) => effect.atMs));
  return {
    state: { ...words.state, stage: 'ended', ending, waitingSinceMs: null, pausedUntilMs: null },
    effects: [...effects, { kind: 'end', atMs: endsMs, ending }],
  };
}
