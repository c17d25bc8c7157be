import { type Grams, gramsOf } from '../../language/grams.ts';
import type { Range, Reading } from '../../language/reading.ts';
import { overlapOf } from './overlap-of.ts';
import { denies, type PhrasedFacet, type PhrasedRubric } from './phrased-rubric.ts';
import { dot, type PhrasingSpace, type Placed, placeStretch } from './phrasing-space.ts';

/** By `criterionId.facetId`: for each stretch, in order, its `STRETCH_FEATURES`. */
export type Likenesses = ReadonlyMap<string, readonly (readonly number[])[]>;

/** √ of the length that counts as one. */
const LENGTH_UNIT = 5;

/** Compares every stretch (stream coordinates) with every facet. */
export function likenStretches(
  reading: Reading,
  stretches: readonly Range[],
  rubric: PhrasedRubric,
  space: PhrasingSpace,
): Likenesses {
  const grams = gramsOf(reading.stream, space.vocabulary);
  const features = new Map<string, number[][]>(rubric.facets.map(({ key }) => [key, []]));
  for (const { start, end } of stretches) {
    const words = reading.stream.slice(start, end);
    const placed = placeStretch(reading.stream, grams, start, end, space);
    const resemblances = rubric.facets.map((facet) => resemble(words, placed, facet));
    const restated = shareIn(placed, rubric.prompt);
    const deniesHere = denies(words);
    rubric.facets.forEach((facet, index) => {
      const own = resemblances[index] as Resemblance;
      let centre = -1;
      let overlap = 0;
      rubric.facets.forEach((other, at) => {
        if (other.criterionId === facet.criterionId) return;
        const { centre: c, overlap: o } = resemblances[at] as Resemblance;
        if (c > centre) centre = c;
        if (o > overlap) overlap = o;
      });
      features
        .get(facet.key)
        ?.push([
          own.centre,
          own.farthest,
          own.overlap,
          own.secondOverlap,
          own.rareOverlap,
          shareIn(placed, facet.said),
          own.centre - centre,
          own.overlap - overlap,
          restated,
          Math.sqrt(words.length) / LENGTH_UNIT,
          deniesHere === facet.denies ? 0 : 1,
          facet.vague ? 1 : 0,
        ]);
    });
  }
  return features;
}

type Resemblance = {
  readonly centre: number;
  readonly farthest: number;
  readonly overlap: number;
  readonly secondOverlap: number;
  readonly rareOverlap: number;
};

function resemble(words: string, placed: Placed, facet: PhrasedFacet): Resemblance {
  let farthest = facet.phrasings.length > 0 ? 1 : 0;
  let overlap = 0;
  let secondOverlap = 0;
  let rareOverlap = 0;
  for (const sample of facet.phrasings) {
    farthest = Math.min(farthest, dot(placed.direction, sample.placed.direction));
    const share = overlapOf(words, sample.phrasing);
    secondOverlap = Math.max(secondOverlap, Math.min(overlap, share));
    overlap = Math.max(overlap, share);
    rareOverlap = Math.max(rareOverlap, rareCosine(placed, sample.placed));
  }
  return { centre: dot(placed.direction, facet.centre), farthest, overlap, secondOverlap, rareOverlap };
}

function rareCosine(a: Placed, b: Placed): number {
  let shared = 0;
  for (const [gram, rarity] of b.rarity) if (a.rarity.has(gram)) shared += rarity * rarity;
  return shared > 0 ? shared / (a.norm * b.norm) : 0;
}

/** Share of the stretch, rare characters counting more, that stands among these. */
function shareIn({ rarity }: Placed, known: ReadonlySet<number>): number {
  let all = 0;
  let shared = 0;
  for (const [gram, value] of rarity) {
    all += value;
    if (known.has(gram)) shared += value;
  }
  return all > 0 ? shared / all : 0;
}

/** How much a part of a stretch speaks for a facet; only comparable within one facet. */
export function weighPart(
  reading: Reading,
  grams: Grams,
  { start, end }: Range,
  facet: PhrasedFacet,
  space: PhrasingSpace,
): number {
  const placed = placeStretch(reading.stream, grams, start, end, space);
  const { centre, overlap } = resemble(reading.stream.slice(start, end), placed, facet);
  return Math.max(0, centre) + overlap;
}
