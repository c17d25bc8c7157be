import type { Evaluation } from '../question-bank/evaluation.ts';
import type { BelievedFacet } from './judge-criterion.ts';

/** Beliefs between these lie close to their threshold: nearly a toss of a coin. */
const UNSURE_FROM = 0.3;
const UNSURE_TO = 0.86;
const HIGH_UP_TO = 0.12;
const MEDIUM_UP_TO = 0.3;

/** By the share of the rubric's points that hang on unsure facets. */
export function confidenceOf(beliefs: readonly BelievedFacet[]): Evaluation['confidence'] {
  let all = 0;
  let unsure = 0;
  for (const { belief, points } of beliefs) {
    all += points;
    if (belief >= UNSURE_FROM && belief <= UNSURE_TO) unsure += points;
  }
  const share = all > 0 ? unsure / all : 1;
  return share <= HIGH_UP_TO ? 'high' : share <= MEDIUM_UP_TO ? 'medium' : 'low';
}
