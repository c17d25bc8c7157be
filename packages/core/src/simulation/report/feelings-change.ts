import type { CustomerState, Feelings } from '../customer/customer-state.ts';

/** How far each feeling moved, in points of 100, rounded to tenths. */
export type FeelingsChange = { readonly [F in keyof Feelings]: number };

export const NO_CHANGE: FeelingsChange = { anger: 0, trust: 0, patience: 0, heard: 0, clarity: 0 };

export function changeOf(before: CustomerState | undefined, after: CustomerState | undefined): FeelingsChange {
  if (before === undefined || after === undefined) return NO_CHANGE;
  const moved = (part: keyof Feelings): number => Math.round(10 * (after.feelings[part] - before.feelings[part])) / 10;
  return {
    anger: moved('anger'),
    trust: moved('trust'),
    patience: moved('patience'),
    heard: moved('heard'),
    clarity: moved('clarity'),
  };
}

/** How much a change helped: less anger, more of everything else. */
export const goodOf = ({ anger, trust, patience, heard, clarity }: FeelingsChange): number =>
  -anger + (trust + patience + heard + clarity) / 2;
