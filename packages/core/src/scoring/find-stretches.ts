import type { Grams } from '../language/grams.ts';
import {
  countGrams,
  type GramCounts,
  scoreStretch,
  stretchesOf,
  sumHead,
  sumInside,
} from '../language/linear-model.ts';
import type { Reading } from '../language/reading.ts';
import type { Question } from '../question-bank/question.ts';
import type { FacetReader, FacetReaders } from './facet-reader.ts';
import { matchPhrasings } from './match-phrasings.ts';
import { WEIGHT_SCALE } from './scorer-weights.ts';
import { type Window, windowsOf } from './unpunctuated-windows.ts';

/** The stretch of the stream that speaks most for a facet, and how strongly (units of 1 / WEIGHT_SCALE). */
export type Candidate = {
  readonly criterionId: string;
  readonly facetId: string;
  readonly strength: number;
  readonly start: number;
  readonly end: number;
  /** What a part of the stretch brings to it; only comparable within one candidate. */
  readonly weigh: (start: number, end: number) => number;
};

/** Likeness to a phrasing as log odds: this likeness is even, and so steeply it grows. */
const EVEN_LIKENESS = 0.28;
const LIKENESS_SLOPE = 10;

/** Shorter scraps, such as guards leave behind, say nothing by themselves. */
const SHORTEST_PIECE = 3;

type Stretch = { readonly start: number; readonly end: number };
type Ranked = Stretch & { readonly strength: number };
type Ranking = { readonly ranked: readonly Ranked[]; readonly weigh: Candidate['weigh'] };

/**
 * The best stretch of every facet. Facets of one concept within a criterion (first, second …) take stretches that
 * don't overlap, strongest first: one thing said once counts once.
 */
export function findStretches(
  reading: Reading,
  grams: Grams,
  question: Question,
  readers: FacetReaders,
): readonly Candidate[] {
  const counts = countGrams(grams);
  const pieces = reading.pieces.filter(({ start, end }) => end - start >= SHORTEST_PIECE);
  const stretches = [
    ...stretchesOf(pieces).map((stretch): Window => ({ ...stretch, read: stretch })),
    ...windowsOf(reading),
  ];
  const rankings = new Map<FacetReader['head'], Ranking>();
  const candidates: Candidate[] = [];
  for (const criterion of question.criteria) {
    const taken = new Map<string, readonly Stretch[]>();
    for (const facet of criterion.facets) {
      const reader = readers.get(`${criterion.id}.${facet.id}`);
      if (reader === undefined) continue;
      const known = reader.phrasings === null ? rankings.get(reader.head) : undefined;
      const ranking = known ?? rank(reading, grams, counts, stretches, reader);
      if (reader.phrasings === null) rankings.set(reader.head, ranking);
      const used = taken.get(facet.concept) ?? [];
      const best = ranking.ranked.find(({ start, end }) => !used.some((t) => start < t.end && t.start < end));
      if (best === undefined) continue;
      taken.set(facet.concept, [...used, best]);
      candidates.push({ criterionId: criterion.id, facetId: facet.id, ...best, weigh: ranking.weigh });
    }
  }
  return candidates;
}

function rank(
  reading: Reading,
  grams: Grams,
  counts: GramCounts,
  stretches: readonly Window[],
  { head, phrasings }: FacetReader,
): Ranking {
  const sums = head === null ? null : sumHead(grams, head);
  const likeness = (start: number, end: number): number =>
    phrasings === null ? 0 : matchPhrasings(reading.stream.slice(start, end), phrasings);
  const strengthOf = ({ start, end }: Stretch): number => {
    const learnt = sums === null ? Number.NEGATIVE_INFINITY : scoreStretch(sums, counts, start, end);
    if (phrasings === null) return learnt;
    return Math.max(learnt, (likeness(start, end) - EVEN_LIKENESS) * LIKENESS_SLOPE * WEIGHT_SCALE);
  };
  return {
    ranked: stretches
      .map(({ start, end, read }) => ({ start, end, strength: strengthOf(read) }))
      .filter(({ strength }) => strength > Number.NEGATIVE_INFINITY)
      .sort((a, b) => b.strength - a.strength || a.start - b.start || a.end - b.end),
    weigh: (start, end) => (sums === null ? 0 : sumInside(sums, start, end)) + likeness(start, end) * WEIGHT_SCALE,
  };
}
