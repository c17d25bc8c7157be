import { WEIGHT_SCALE } from '@mianmian/core/scoring/scorer-weights';
import type { Believed } from './believed.ts';

/**
 * Weakest signs, in log odds, that any facet is believed on: of a hundred pieces of evidence read by eye, most of those
 * below −1.5 were wrong (docs/agreement.md).
 */
const WEAKEST = -1.4;
/** No facet asks for more than this, whatever few labelled answers say. */
const STRONGEST = 3;
/** A facet is believed from the strength at which its words are right this often. */
const RIGHT_SHARE = 0.6;
/** Weaker ones are believed nowhere and would only bend the curve. */
const READ_FROM = -2.5;
/** How strongly a facet is held to what holds for all of them: as so many answers would. */
const HOLD = 3;
const ROUNDS = 200;
const STEP = 0.5;

type Sign = { readonly facet: number; readonly strength: number; readonly right: number };

/**
 * From which strength (log odds) the words found for a facet are likely enough what its name says. One logistic curve
 * over strength for all, with an own offset for each facet, fitted on answers by authors the recognisers never saw.
 * The key is `questionId.criterionId.facetId`.
 */
export function fitLeastStrength(believed: readonly Believed[]): (key: string) => number {
  const facets = new Map<string, number>();
  const signs = believed.flatMap(({ row, strengths, right }) =>
    [...strengths]
      .map(([id, strength]) => ({ id, strength: strength / WEIGHT_SCALE }))
      .filter(({ strength }) => strength >= READ_FROM)
      .map(({ id, strength }): Sign => {
        const key = `${row.question}.${id}`;
        const facet = facets.get(key) ?? facets.size;
        facets.set(key, facet);
        return { facet, strength, right: right.get(id) === true ? 1 : 0 };
      }),
  );
  const { slope, base, offsets } = fitCurve(signs, facets.size);
  const wanted = Math.log(RIGHT_SHARE / (1 - RIGHT_SHARE));
  return (key) => {
    const offset = offsets[facets.get(key) ?? -1] ?? 0;
    return Math.max(WEAKEST, Math.min(STRONGEST, (wanted - base - offset) / slope));
  };
}

/** Logistic regression by damped steps of Newton, one parameter at a time. */
function fitCurve(signs: readonly Sign[], count: number) {
  let slope = 1;
  let base = 0;
  const offsets = new Float64Array(count);
  for (let round = 0; round < ROUNDS; round += 1) {
    const toSlope = { gradient: 0, curve: 1e-3 };
    const toBase = { gradient: 0, curve: 1e-3 };
    const gradients = offsets.map((offset) => HOLD * offset);
    const curves = new Float64Array(count).fill(HOLD);
    for (const { facet, strength, right } of signs) {
      const likely = 1 / (1 + Math.exp(-(slope * strength + base + (offsets[facet] ?? 0))));
      const error = likely - right;
      const curve = likely * (1 - likely);
      toSlope.gradient += error * strength;
      toSlope.curve += curve * strength * strength;
      toBase.gradient += error;
      toBase.curve += curve;
      gradients[facet] = (gradients[facet] ?? 0) + error;
      curves[facet] = (curves[facet] ?? 0) + curve;
    }
    slope -= (STEP * toSlope.gradient) / toSlope.curve;
    base -= (STEP * toBase.gradient) / toBase.curve;
    for (let n = 0; n < count; n += 1) offsets[n] = (offsets[n] ?? 0) - (STEP * (gradients[n] ?? 0)) / (curves[n] ?? 1);
  }
  return { slope, base, offsets };
}
