import { readText } from '../../language/reading.ts';
import type { Question } from '../../question-bank/question.ts';
import { overlapWeights } from './overlap-weights.ts';
import { normalise, type PhrasingSpace, type Placed, placeText } from './phrasing-space.ts';

/** A sample phrasing, its characters and pairs by their numbers in the rubric. */
export type Phrased = {
  readonly direction: Float64Array;
  readonly units: Int32Array;
  /** What each unit weighs for the overlap, and altogether. */
  readonly weights: Float64Array;
  readonly weight: number;
  /** The square of each unit's rarity, and √ of their sum. */
  readonly squares: Float64Array;
  readonly norm: number;
};

/** A facet's sample phrasings, ready to be compared. */
export type PhrasedFacet = {
  /** `criterionId.facetId`. */
  readonly key: string;
  readonly criterionId: string;
  readonly vague: boolean;
  readonly phrasings: readonly Phrased[];
  readonly centre: Float64Array;
  /** 1 at the number of every unit of its phrasings. */
  readonly said: Uint8Array;
  readonly denies: boolean;
};

export type PhrasedRubric = {
  readonly facets: readonly PhrasedFacet[];
  /** Numbers of the characters and pairs of all phrasings and of the prompt, by their code. */
  readonly numbers: ReadonlyMap<number, number>;
  /** 1 at the number of every unit of the prompt. */
  readonly prompt: Uint8Array;
};

const DENIAL = /[不没别勿无]/;
export const denies = (stream: string): boolean => DENIAL.test(stream);

export function phraseRubric({ prompt, criteria }: Question, space: PhrasingSpace): PhrasedRubric {
  const facets = criteria.flatMap((criterion) =>
    criterion.facets
      .filter(({ absence }) => absence === undefined)
      .map(({ id, vague, phrasings }) => ({
        key: `${criterion.id}.${id}`,
        criterionId: criterion.id,
        vague: vague === true,
        samples: phrasings
          .map((text) => readText(text).stream)
          .filter((stream) => stream.length > 0)
          .map((stream) => ({ stream, placed: placeText(stream, space) })),
      })),
  );
  const asked = placeText(readText(prompt).stream, space);
  const numbers = new Map<number, number>();
  for (const { rarity } of [asked, ...facets.flatMap(({ samples }) => samples.map(({ placed }) => placed))])
    for (const unit of rarity.keys()) if (!numbers.has(unit)) numbers.set(unit, numbers.size);
  return {
    numbers,
    prompt: marksOf([asked], numbers),
    facets: facets.map(({ samples, ...facet }) => ({
      ...facet,
      phrasings: samples.map(({ stream, placed }) => phrase(stream, placed, numbers)),
      centre: centreOf(
        samples.map(({ placed }) => placed),
        space.dimensions,
      ),
      said: marksOf(
        samples.map(({ placed }) => placed),
        numbers,
      ),
      denies: samples.filter(({ stream }) => denies(stream)).length * 2 > samples.length,
    })),
  };
}

function phrase(stream: string, { direction, rarity, norm }: Placed, numbers: ReadonlyMap<number, number>): Phrased {
  const weightOf = overlapWeights(stream);
  const codes = [...rarity.keys()];
  const weights = Float64Array.from(codes, (code) => weightOf.get(code) ?? 0);
  return {
    direction,
    units: Int32Array.from(codes, (code) => numbers.get(code) ?? 0),
    weights,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    squares: Float64Array.from(rarity.values(), (value) => value * value),
    norm,
  };
}

function marksOf(placed: readonly Placed[], numbers: ReadonlyMap<number, number>): Uint8Array {
  const marks = new Uint8Array(numbers.size);
  for (const { rarity } of placed) for (const unit of rarity.keys()) marks[numbers.get(unit) ?? 0] = 1;
  return marks;
}

function centreOf(placed: readonly Placed[], dimensions: number): Float64Array {
  const centre = new Float64Array(dimensions);
  for (const { direction } of placed) {
    for (let k = 0; k < dimensions; k += 1) centre[k] = (centre[k] as number) + (direction[k] as number);
  }
  normalise(centre);
  return centre;
}
