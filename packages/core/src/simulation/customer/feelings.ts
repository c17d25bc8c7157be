import { ANGER_FLOOR, ANGRY_FROM, type Change, UPSET_FROM } from './appraisal-table.ts';
import type { Mood } from './customer-act.ts';
import type { CustomerState, Feelings } from './customer-state.ts';
import type { Persona } from './persona.ts';

const within = (value: number): number => Math.min(100, Math.max(0, value));

/** Moves the feelings by a change times `worth`, as this persona does. */
export function feel(state: CustomerState, persona: Persona, change: Change, worth = 1): CustomerState {
  const { feelings, progress } = state;
  const move = (part: keyof Feelings, factor: number): number =>
    within(feelings[part] + (change[part] ?? 0) * worth * factor);
  const angerChange = (change.anger ?? 0) * worth;
  const trustChange = (change.trust ?? 0) * worth;
  const anger = move('anger', angerChange > 0 ? persona.temper : persona.forgiveness);
  return {
    ...state,
    feelings: {
      anger: progress === 0 && angerChange < 0 ? Math.max(anger, Math.min(feelings.anger, ANGER_FLOOR)) : anger,
      trust: move('trust', trustChange < 0 ? persona.suspicion : 1),
      patience: move('patience', 1),
      heard: move('heard', 1),
      clarity: move('clarity', 1),
    },
  };
}

export function moodOf({ anger }: Feelings): Mood {
  if (anger >= ANGRY_FROM) return 'angry';
  return anger >= UPSET_FROM ? 'upset' : 'calm';
}

/** Simulated satisfaction of 1–5: mostly what was solved; at most 3 while no right ending is reached. */
export function satisfactionOf({ feelings, progress, settledBy }: CustomerState): number {
  const { anger, trust, heard, clarity } = feelings;
  const share =
    0.5 * progress + 0.15 * (clarity / 100) + 0.1 * (heard / 100) + 0.1 * (trust / 100) + 0.15 * (1 - anger / 100);
  const points = 1 + 4 * Math.min(1, share * 1.1);
  return Math.round(10 * (settledBy === null ? Math.min(3, points) : points)) / 10;
}
