import { type Grams, gramsOf } from '../../language/grams.ts';
import type { Range, Reading } from '../../language/reading.ts';
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
    const placed = placeStretch(reading.stream, grams, start, end, space);
    const presence = presenceOf(placed, rubric);
    const resemblances = rubric.facets.map((facet) => resemble(placed, presence, facet));
    const restated = presence.shareIn(rubric.prompt);
    const deniesHere = denies(reading.stream.slice(start, end));
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
          presence.shareIn(facet.said),
          own.centre - centre,
          own.overlap - overlap,
          restated,
          Math.sqrt(end - start) / LENGTH_UNIT,
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

/** Which units of the rubric a stretch has. */
type Presence = {
  /** 1 at the number of each. */
  readonly marks: Uint8Array;
  /** Share of the stretch, rare characters counting more, that stands among these. */
  readonly shareIn: (known: Uint8Array) => number;
};

function presenceOf({ rarity }: Placed, { numbers }: PhrasedRubric): Presence {
  const marks = new Uint8Array(numbers.size);
  const units: number[] = [];
  const rarities: number[] = [];
  let all = 0;
  for (const [unit, value] of rarity) {
    all += value;
    const number = numbers.get(unit);
    if (number === undefined) continue;
    marks[number] = 1;
    units.push(number);
    rarities.push(value);
  }
  return {
    marks,
    shareIn: (known) => {
      let shared = 0;
      for (let n = 0; n < units.length; n += 1) if (known[units[n] as number] === 1) shared += rarities[n] as number;
      return all > 0 ? shared / all : 0;
    },
  };
}

function resemble({ direction, norm }: Placed, { marks }: Presence, facet: PhrasedFacet): Resemblance {
  let farthest = facet.phrasings.length > 0 ? 1 : 0;
  let overlap = 0;
  let secondOverlap = 0;
  let rareOverlap = 0;
  for (const sample of facet.phrasings) {
    farthest = Math.min(farthest, dot(direction, sample.direction));
    let weight = 0;
    let squares = 0;
    for (let n = 0; n < sample.units.length; n += 1) {
      if (marks[sample.units[n] as number] !== 1) continue;
      weight += sample.weights[n] as number;
      squares += sample.squares[n] as number;
    }
    const share = sample.weight > 0 ? weight / sample.weight : 0;
    secondOverlap = Math.max(secondOverlap, Math.min(overlap, share));
    overlap = Math.max(overlap, share);
    if (squares > 0) rareOverlap = Math.max(rareOverlap, squares / (norm * sample.norm));
  }
  return { centre: dot(direction, facet.centre), farthest, overlap, secondOverlap, rareOverlap };
}

/** How much a part of a stretch speaks for a facet; only comparable within one facet. */
export function weighPart(
  reading: Reading,
  grams: Grams,
  { start, end }: Range,
  facet: PhrasedFacet,
  rubric: PhrasedRubric,
  space: PhrasingSpace,
): number {
  const placed = placeStretch(reading.stream, grams, start, end, space);
  const { centre, overlap } = resemble(placed, presenceOf(placed, rubric), facet);
  return Math.max(0, centre) + overlap;
}
