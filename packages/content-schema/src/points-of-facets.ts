import { POINT_STEP } from './question-file.ts';
import type { RubricCriterion } from './rubric-file.ts';

/**
 * Points of each key point of a criterion, in order. What the author gave stays; the exact ones without points share
 * what is left of the maximum evenly in quarter points, the first ones taking what doesn't divide; a vague one
 * without points is worth half of the maximum. 0 where nothing is left to share: that is the author's to mend.
 */
export function pointsOfFacets({ max, facets }: Pick<RubricCriterion, 'max' | 'facets'>): readonly number[] {
  const open = facets.filter(({ points, vague }) => points === undefined && vague !== true);
  const given = facets.reduce((sum, { points, vague }) => (vague === true ? sum : sum + (points ?? 0)), 0);
  const steps = Math.max(0, Math.round((max - given) / POINT_STEP));
  return facets.map((facet) => {
    if (facet.points !== undefined) return facet.points;
    if (facet.vague === true) return Math.max(POINT_STEP, Math.floor(max / 2 / POINT_STEP) * POINT_STEP);
    const extra = open.indexOf(facet) < steps % open.length ? 1 : 0;
    return (Math.floor(steps / open.length) + extra) * POINT_STEP;
  });
}
