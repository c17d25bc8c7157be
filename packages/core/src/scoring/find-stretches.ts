import type { Grams } from '../language/grams.ts';
import { type HeadTable, scoreStretches } from '../language/head-table.ts';
import { stretchesOf, sumInside } from '../language/linear-model.ts';
import type { Reading } from '../language/reading.ts';
import type { Question } from '../question-bank/question.ts';
import type { FacetReader } from './facet-reader.ts';
import { matchPhrasings } from './match-phrasings.ts';
import type { ReadingRules } from './reading-rules.ts';
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
/**
 * The best stretch of every facet. Facets of one concept within a criterion (first, second …) take stretches that
 * don't overlap, strongest first: one thing said once counts once.
 */
export function findStretches(
  reading: Reading,
  grams: Grams,
  question: Question,
  { readers, heads }: Pick<ReadingRules, 'readers' | 'heads'>,
): readonly Candidate[] {
  const pieces = reading.pieces.filter(({ start, end }) => end - start >= SHORTEST_PIECE);
  const stretches = [
    ...stretchesOf(pieces).map((read): Window => ({ start: read.start, end: read.end, read })),
    ...windowsOf(reading),
  ];
  const learnt = scoreStretches(
    grams,
    heads,
    stretches.map(({ read }) => read),
  );
  const candidates: Candidate[] = [];
  for (const criterion of question.criteria) {
    const taken = new Map<string, readonly Stretch[]>();
    for (const facet of criterion.facets) {
      const reader = readers.get(`${criterion.id}.${facet.id}`);
      if (reader === undefined) continue;
      const strengths = strengthsOf(reader, stretches, reading, heads, learnt);
      const used = taken.get(facet.concept) ?? [];
      const best = strongest(stretches, strengths, used);
      if (best === null) continue;
      taken.set(facet.concept, [...used, best]);
      candidates.push({
        criterionId: criterion.id,
        facetId: facet.id,
        ...best,
        weigh: weightIn(reader, reading, grams),
      });
    }
  }
  return candidates;
}

/** How strongly each stretch speaks for a facet, in the order of the stretches. */
function strengthsOf(
  { head, phrasings }: FacetReader,
  stretches: readonly Window[],
  { stream }: Reading,
  table: HeadTable,
  learnt: Float64Array,
): Float64Array {
  const column = head === null ? undefined : table.columnOf.get(head);
  const strengths = new Float64Array(stretches.length).fill(Number.NEGATIVE_INFINITY);
  if (column !== undefined) {
    for (let n = 0; n < strengths.length; n += 1) strengths[n] = learnt[n * table.heads.length + column] as number;
  }
  if (phrasings === null) return strengths;
  return strengths.map((strength, n) => {
    const { start, end } = stretches[n]?.read ?? { start: 0, end: 0 };
    const likeness = matchPhrasings(stream.slice(start, end), phrasings);
    return Math.max(strength, (likeness - EVEN_LIKENESS) * LIKENESS_SLOPE * WEIGHT_SCALE);
  });
}

const weightIn =
  ({ head, phrasings }: FacetReader, { stream }: Reading, grams: Grams): Candidate['weigh'] =>
  (start, end) =>
    (head === null ? 0 : sumInside(grams, head, start, end)) +
    (phrasings === null ? 0 : matchPhrasings(stream.slice(start, end), phrasings) * WEIGHT_SCALE);

/** The strongest stretch that overlaps none of the used ones; of equal ones the first, then the shortest. */
function strongest(
  stretches: readonly Window[],
  strengths: Float64Array,
  used: readonly Stretch[],
): (Stretch & { readonly strength: number }) | null {
  let best: Stretch | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, stretch] of stretches.entries()) {
    const strength = strengths[index] as number;
    const isBetter = strength > most || (strength === most && best !== null && compareStretches(stretch, best) < 0);
    if (!isBetter || used.some(({ start, end }) => stretch.start < end && start < stretch.end)) continue;
    best = stretch;
    most = strength;
  }
  return best === null ? null : { start: best.start, end: best.end, strength: most };
}

const compareStretches = (a: Stretch, b: Stretch): number => a.start - b.start || a.end - b.end;
