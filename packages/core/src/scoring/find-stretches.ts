import type { Grams } from '../language/grams.ts';
import {
  countGrams,
  type GramCounts,
  type HeadSums,
  scoreStretch,
  stretchesOf,
  sumHead,
} from '../language/linear-model.ts';
import type { Reading } from '../language/reading.ts';
import type { Question } from '../question-bank/question.ts';
import type { ScorerModel } from './scorer-model.ts';

/** The stretch of the stream that speaks most for a facet, and how strongly (units of 1 / WEIGHT_SCALE). */
export type Candidate = {
  readonly criterionId: string;
  readonly facetId: string;
  readonly strength: number;
  readonly start: number;
  readonly end: number;
  readonly sums: HeadSums;
};

/**
 * The best stretch of every facet. Facets of one concept within a criterion (first, second …) take stretches that
 * don't overlap, strongest first: one thing said once counts once.
 */
export function findStretches(
  reading: Reading,
  grams: Grams,
  question: Question,
  model: ScorerModel,
): readonly Candidate[] {
  const counts = countGrams(grams);
  const stretches = stretchesOf(reading.pieces);
  const ranked = new Map<string, RankedStretches>();
  const candidates: Candidate[] = [];
  for (const criterion of question.criteria) {
    const taken = new Map<string, { readonly start: number; readonly end: number }[]>();
    for (const facet of criterion.facets) {
      const known = ranked.get(facet.concept);
      const ranking = known ?? rank(grams, counts, stretches, question.id, facet.concept, model);
      if (ranking === null) continue;
      if (known === undefined) ranked.set(facet.concept, ranking);
      const used = taken.get(facet.concept) ?? [];
      const best = ranking.stretches.find(({ start, end }) => !used.some((t) => start < t.end && t.start < end));
      if (best === undefined) continue;
      taken.set(facet.concept, [...used, best]);
      candidates.push({ criterionId: criterion.id, facetId: facet.id, ...best, sums: ranking.sums });
    }
  }
  return candidates;
}

type RankedStretches = {
  readonly sums: HeadSums;
  readonly stretches: readonly { readonly start: number; readonly end: number; readonly strength: number }[];
};

function rank(
  grams: Grams,
  counts: GramCounts,
  stretches: ReturnType<typeof stretchesOf>,
  questionId: string,
  concept: string,
  model: ScorerModel,
): RankedStretches | null {
  const head = model.headOf(questionId, concept);
  if (head === null) return null;
  const sums = sumHead(grams, head);
  return {
    sums,
    stretches: stretches
      .map(({ start, end }) => ({ start, end, strength: scoreStretch(sums, counts, start, end) }))
      .sort((a, b) => b.strength - a.strength || a.start - b.start || a.end - b.end),
  };
}
