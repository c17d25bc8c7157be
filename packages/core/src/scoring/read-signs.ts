import { gramsOf } from '../language/grams.ts';
import { readText } from '../language/reading.ts';
import type { Question } from '../question-bank/question.ts';
import { findClaims, readableStretches } from './find-stretches.ts';
import type { PhrasingReader } from './phrasings/phrasing-model.ts';
import type { ReadingRules } from './reading-rules.ts';
import { WEIGHT_SCALE } from './scorer-weights.ts';

/** What speaks for a facet in a whole answer, whatever it is worth. */
export type FacetSigns = {
  /** Log odds of the stretch that speaks most for it. */
  readonly strength: number;
  /** Cosine of the stretch that lies nearest to the middle of its phrasings. */
  readonly likeness: number;
};

/** Nothing at all is no more telling than this. */
const WEAKEST = -8;

/**
 * The signs of every facet that can be said, keyed `criterionId.facetId`. Nothing is masked and no claim contested: what
 * a customer says or what is denied earns nothing, but an interviewer who asks for it sounds deaf all the same.
 */
export function readSigns(
  question: Question,
  answer: string,
  rules: ReadingRules,
  phrasings: PhrasingReader,
): ReadonlyMap<string, FacetSigns> {
  const reading = readText(answer);
  const claims = findClaims(reading, gramsOf(reading.stream, rules.model.vocabulary), question, rules);
  const strengths = new Map(claims.map((claim) => [`${claim.criterionId}.${claim.facetId}`, claim.strength]));
  const likenesses = phrasings.centresOf(
    reading,
    readableStretches(reading).map(({ read }) => read),
  );
  return new Map(
    [...likenesses].map(([key, likeness]) => [
      key,
      { strength: Math.max(WEAKEST, (strengths.get(key) ?? Number.NEGATIVE_INFINITY) / WEIGHT_SCALE), likeness },
    ]),
  );
}
