import { gramsOf } from '../../language/grams.ts';
import type { Range, Reading } from '../../language/reading.ts';
import type { PhrasedRubric } from './phrased-rubric.ts';
import { directionOf, dot, type PhrasingSpace } from './phrasing-space.ts';

/** By facet the greatest cosine of a stretch (stream coordinates) with the middle of its phrasings, −1 to 1. */
export function nearestToCentres(
  reading: Reading,
  stretches: readonly Range[],
  { facets }: PhrasedRubric,
  space: PhrasingSpace,
): ReadonlyMap<string, number> {
  const grams = gramsOf(reading.stream, space.vocabulary);
  const directions = stretches.map(({ start, end }) => directionOf(grams, start, end, space));
  return new Map(
    facets.map(({ key, centre }) => {
      let most = -1;
      for (const direction of directions) most = Math.max(most, dot(direction, centre));
      return [key, most];
    }),
  );
}
