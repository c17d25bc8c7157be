import { decodeSignedBytes } from '../../language/decode-signed-bytes.ts';
import { gramsOf } from '../../language/grams.ts';
import type { Range, Reading } from '../../language/reading.ts';
import type { Question } from '../../question-bank/question.ts';
import { WEIGHT_SCALE } from '../scorer-weights.ts';
import { type Likenesses, likenStretches, weighPart } from './liken-stretches.ts';
import { nearestToCentres } from './nearest-to-centres.ts';
import { phraseRubric } from './phrased-rubric.ts';
import { spaceOf } from './phrasing-space.ts';
import type { PhrasingWeights, TextHead } from './phrasing-weights.ts';
import { type PreparedTextHead, weighAnswer } from './weigh-answer.ts';

/** How strongly each stretch speaks for a facet (units of 1 / WEIGHT_SCALE), and what a part of one brings to it. */
export type PhrasingStrengths = {
  readonly strengths: Float64Array;
  readonly weigh: (start: number, end: number) => number;
};

/** Reads answers to one question by the sample phrasings of its rubric. */
export type PhrasingReader = {
  /** By `criterionId.facetId`. */
  readonly strengthsOf: (reading: Reading, stretches: readonly Range[]) => ReadonlyMap<string, PhrasingStrengths>;
  /** What the strengths are made of: by facet, for each stretch its `STRETCH_FEATURES`; and the text's `TEXT_FEATURES`. */
  readonly likenessesOf: (reading: Reading, stretches: readonly Range[]) => Likenesses;
  /** By facet the greatest cosine of a stretch with the middle of its phrasings; −1 where nothing is read. */
  readonly centresOf: (reading: Reading, stretches: readonly Range[]) => ReadonlyMap<string, number>;
  readonly textOf: (reading: Reading, spoken: number) => readonly number[];
  /** What doubt about the whole text takes from every strength; negative for a text that looks like a good answer. */
  readonly doubtOf: (reading: Reading, spoken: number) => number;
};

export type PhrasingModel = {
  readonly readerOf: (question: Question) => PhrasingReader;
  readonly calibration: PhrasingWeights['calibration'];
};

export function preparePhrasingModel(weights: PhrasingWeights): PhrasingModel {
  const space = spaceOf(weights.vocabulary, weights.dimensions, weights.places, weights.rarity);
  const quality = prepare(weights.quality);
  const junk = prepare(weights.junk);
  const weighted = (features: readonly number[], by: readonly number[]): number =>
    features.reduce((sum, value, index) => sum + value * (by[index] ?? 0), 0);
  return {
    readerOf: (question) => {
      const rubric = phraseRubric(question, space);
      const likenessesOf = (reading: Reading, stretches: readonly Range[]) =>
        likenStretches(reading, stretches, rubric, space);
      const textOf = (reading: Reading, spoken: number) =>
        weighAnswer(reading, spoken, space.vocabulary, quality, junk);
      return {
        likenessesOf,
        centresOf: (reading, stretches) => nearestToCentres(reading, stretches, rubric, space),
        textOf,
        strengthsOf: (reading, stretches) => {
          const likenesses = likenessesOf(reading, stretches);
          const grams = gramsOf(reading.stream, space.vocabulary);
          return new Map(
            rubric.facets.map((facet): [string, PhrasingStrengths] => [
              facet.key,
              {
                strengths: Float64Array.from(
                  likenesses.get(facet.key) ?? [],
                  (features) => (weights.bias + weighted(features, weights.stretch)) * WEIGHT_SCALE,
                ),
                weigh: (start, end) => weighPart(reading, grams, { start, end }, facet, rubric, space),
              },
            ]),
          );
        },
        doubtOf: (reading, spoken) => -weighted(textOf(reading, spoken), weights.text) * WEIGHT_SCALE,
      };
    },
    calibration: weights.calibration,
  };
}

const prepare = ({ bias, grams, figures }: TextHead): PreparedTextHead => ({
  head: { bias, inside: decodeSignedBytes(grams), around: new Int8Array(0) },
  figures,
});
