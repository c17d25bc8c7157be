import type { Grams } from '../language/grams.ts';
import { type HeadTable, scoreStretches } from '../language/head-table.ts';
import { stretchesOf, sumInside } from '../language/linear-model.ts';
import type { Reading } from '../language/reading.ts';
import type { Question } from '../question-bank/question.ts';
import { contestStrengths } from './contest-strengths.ts';
import type { FacetReader } from './facet-reader.ts';
import type { PhrasingStrengths } from './phrasings/phrasing-model.ts';
import type { ReadingRules } from './reading-rules.ts';
import { type Window, windowsOf } from './unpunctuated-windows.ts';

/** The stretch of the stream that speaks most for a facet, and how strongly (units of 1 / WEIGHT_SCALE). */
export type Candidate = {
  readonly concept: string;
  readonly criterionId: string;
  readonly facetId: string;
  readonly strength: number;
  readonly start: number;
  readonly end: number;
  /** What a part of the stretch brings to it; only comparable within one candidate. */
  readonly weigh: (start: number, end: number) => number;
};

/** Shorter scraps, such as guards leave behind, say nothing by themselves. */
const SHORTEST_PIECE = 3;

type Stretch = { readonly start: number; readonly end: number };

/** The best stretch of every facet; of two claims to the same words the weaker one loses a part. */
export function findStretches(
  reading: Reading,
  grams: Grams,
  question: Question,
  rules: Pick<ReadingRules, 'readers' | 'heads' | 'phrasings'>,
): readonly Candidate[] {
  const claims = findClaims(reading, grams, question, rules);
  // Likeness to phrasings is no log odds: nothing was learnt about which of two such claims is right.
  return rules.phrasings === null ? contestStrengths(claims) : claims;
}

/**
 * The best stretch of every facet, uncontested. Facets of one concept within a criterion (first, second …) take stretches that
 * don't overlap, strongest first: one thing said once counts once.
 */
export function findClaims(
  reading: Reading,
  grams: Grams,
  question: Question,
  { readers, heads, phrasings }: Pick<ReadingRules, 'readers' | 'heads' | 'phrasings'>,
): readonly Candidate[] {
  const stretches = readableStretches(reading);
  const ranges = stretches.map(({ read }) => read);
  const learnt = scoreStretches(grams, heads, ranges);
  const likened = phrasings?.strengthsOf(reading, ranges);
  const candidates: Candidate[] = [];
  for (const criterion of question.criteria) {
    const taken = new Map<string, readonly Stretch[]>();
    for (const facet of criterion.facets) {
      const key = `${criterion.id}.${facet.id}`;
      const reader = readers.get(key);
      if (reader === undefined) continue;
      const like = reader.byPhrasings ? likened?.get(key) : undefined;
      const strengths = strengthsOf(reader, like, stretches.length, heads, learnt);
      const used = taken.get(facet.concept) ?? [];
      const best = strongest(stretches, strengths, used);
      if (best === null) continue;
      taken.set(facet.concept, [...used, best]);
      candidates.push({
        concept: facet.concept,
        criterionId: criterion.id,
        facetId: facet.id,
        ...best,
        weigh: like?.weigh ?? weightIn(reader, grams),
      });
    }
  }
  return candidates;
}

/** All that is read at once in a text: clauses, neighbouring clauses, and windows where punctuation is missing. */
export function readableStretches(reading: Reading): readonly Window[] {
  const pieces = reading.pieces.filter(({ start, end }) => end - start >= SHORTEST_PIECE);
  return [
    ...stretchesOf(pieces).map((read): Window => ({ start: read.start, end: read.end, read })),
    ...windowsOf(reading),
  ];
}

/** How strongly each stretch speaks for a facet, in the order of the stretches. */
function strengthsOf(
  { head }: FacetReader,
  like: PhrasingStrengths | undefined,
  stretches: number,
  table: HeadTable,
  learnt: Float64Array,
): Float64Array {
  const column = head === null ? undefined : table.columnOf.get(head);
  const strengths = new Float64Array(stretches).fill(Number.NEGATIVE_INFINITY);
  if (column !== undefined) {
    for (let n = 0; n < strengths.length; n += 1) strengths[n] = learnt[n * table.heads.length + column] as number;
  }
  if (like === undefined) return strengths;
  return strengths.map((strength, n) => Math.max(strength, like.strengths[n] ?? strength));
}

const weightIn =
  ({ head }: FacetReader, grams: Grams): Candidate['weigh'] =>
  (start, end) =>
    head === null ? 0 : sumInside(grams, head, start, end);

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
