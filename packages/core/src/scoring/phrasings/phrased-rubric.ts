import { readText } from '../../language/reading.ts';
import type { Question } from '../../question-bank/question.ts';
import { type Phrasing, preparePhrasing } from './overlap-of.ts';
import { normalise, type PhrasingSpace, type Placed, placeText } from './phrasing-space.ts';

/** A facet's sample phrasings, ready to be compared. */
export type PhrasedFacet = {
  /** `criterionId.facetId`. */
  readonly key: string;
  readonly criterionId: string;
  readonly vague: boolean;
  readonly phrasings: readonly { readonly phrasing: Phrasing; readonly placed: Placed }[];
  readonly centre: Float64Array;
  /** Characters and pairs of all its phrasings. */
  readonly said: ReadonlySet<number>;
  readonly denies: boolean;
};

export type PhrasedRubric = {
  readonly facets: readonly PhrasedFacet[];
  /** Characters and pairs of the prompt. */
  readonly prompt: ReadonlySet<number>;
};

const DENIAL = /[不没别勿无]/;
export const denies = (stream: string): boolean => DENIAL.test(stream);

export function phraseRubric({ prompt, criteria }: Question, space: PhrasingSpace): PhrasedRubric {
  const facets = criteria.flatMap((criterion) =>
    criterion.facets
      .filter(({ absence }) => absence === undefined)
      .map(({ id, vague, phrasings }): PhrasedFacet => {
        const streams = phrasings.map((text) => readText(text).stream).filter((stream) => stream.length > 0);
        const placed = streams.map((stream) => placeText(stream, space));
        return {
          key: `${criterion.id}.${id}`,
          criterionId: criterion.id,
          vague: vague === true,
          phrasings: placed.map((each, index) => ({
            phrasing: preparePhrasing(streams[index] ?? ''),
            placed: each,
          })),
          centre: centreOf(placed, space.dimensions),
          said: new Set(placed.flatMap(({ rarity }) => [...rarity.keys()])),
          denies: streams.filter(denies).length * 2 > streams.length,
        };
      }),
  );
  return { facets, prompt: new Set(placeText(readText(prompt).stream, space).rarity.keys()) };
}

function centreOf(placed: readonly Placed[], dimensions: number): Float64Array {
  const centre = new Float64Array(dimensions);
  for (const { direction } of placed) {
    for (let k = 0; k < dimensions; k += 1) centre[k] = (centre[k] as number) + (direction[k] as number);
  }
  normalise(centre);
  return centre;
}
