import type { FacetCalibration } from './scorer-weights.ts';

/** Below this a facet is not believed at all: it earns nothing and is named missing. */
export const LEAST_BELIEF = 0.45;
/**
 * From here on it is believed fully: the sigmoid itself never arrives, and thresholds already lie where a facet is
 * more likely there than not.
 */
const FULL_BELIEF = 0.65;

/** Strength at which a facet is half believed, how steeply belief grows there, and which belief counts as whole. */
export type BeliefCalibration = Pick<FacetCalibration, 'threshold' | 'slope'> & { readonly full?: number };

/**
 * How far a facet is believed at this strength, 0..1. An algebraic sigmoid: engines differ in `exp`, √ is exact.
 */
export function beliefOf(strength: number, { threshold, slope, full = FULL_BELIEF }: BeliefCalibration): number {
  const belief = rawBelief(slope * (strength - threshold));
  return belief < LEAST_BELIEF ? 0 : Math.min(1, belief / full);
}

export const rawBelief = (x: number): number => 0.5 * (1 + x / Math.sqrt(1 + x * x));
