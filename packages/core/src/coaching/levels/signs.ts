import type { SignWeights } from './level-weights.ts';
import { LEVEL_SCALE } from './level-weights.ts';

/** What a clause or an answer is judged by: a figure, mostly from 0 to 1, by name. */
export type Signs = ReadonlyMap<string, number>;

/** Log odds by learnt weights; a sign that nothing was learnt of weighs nothing. */
export function weighSigns(signs: Signs, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of signs) sum += value * (weights.get(name) ?? 0);
  return sum / LEVEL_SCALE;
}

export const weightsByName = (weights: SignWeights): ReadonlyMap<string, number> => new Map(Object.entries(weights));

/** From log odds, in thousandths: what engines may round differently does not decide. */
export const chanceOf = (odds: number): number => Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
