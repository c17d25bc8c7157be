import { indexVocabulary, type Vocabulary } from '@mianmian/core/language/grams';
import { readText } from '@mianmian/core/language/reading';
import type { Question } from '@mianmian/core/question-bank/question';
import type { LabelledAnswer } from '../labelled-answer.ts';
import { seededRandom } from '../seeded-random.ts';
import { addTo, type Direction, directionOf, dotOf, shorten } from './direction.ts';
import { type CarryingStretch, type GramIds, gramIdsOf, readStretches } from './phrasing-text.ts';

export const DIMENSIONS = 48;
const SEED = 7;
const EPOCHS = 6;
const RATE = 0.1;
const LAST_RATE_SHARE = 0.1;
const SPREAD = 0.2;
const FIRST_SQUARE = 1e-3;
const ANSWERS_AT_ONCE = 12;
const PHRASINGS = 3;
/** So often a facet's samples are words that other authors' answers carry, and not the rubric's own phrasings. */
const FROM_ANSWERS = 0.6;
/** Share of grams left out of each text each time: no gram may be needed. */
const LEFT_OUT = 0.5;
const POSITIVE_WEIGHT = 2;
const NEGLIGIBLE = 0.005;
const FIRST_BIAS = -4;
const FIRST_SCALE = 8;

type Episode = {
  readonly answers: readonly { readonly row: LabelledAnswer; readonly stretches: readonly CarryingStretch[] }[];
  readonly facets: readonly {
    readonly key: string;
    readonly concept: string;
    readonly phrasings: readonly GramIds[];
    readonly carried: readonly { readonly author: string; readonly ids: GramIds }[];
  }[];
};

/**
 * Places every gram so that a stretch lies in the direction of the sample phrasings of the facets it carries, and of
 * no other facet of its question. Learnt in episodes, each as if its question were new: three samples a facet, and
 * answers of other authors to tell. Deterministic; ten seconds.
 */
export function fitPlaces(
  rows: readonly LabelledAnswer[],
  questions: readonly Question[],
  grams: readonly string[],
): Float32Array {
  const vocabulary = indexVocabulary(grams);
  const episodes = questions
    .map((question) => episodeOf(question, rows, vocabulary))
    .filter((e) => e.answers.length > 0);
  const random = seededRandom(SEED);
  const places = Float32Array.from({ length: grams.length * DIMENSIONS }, () => (random() - 0.5) * SPREAD);
  const learner = new PlaceLearner(places, random);
  const rounds = Math.round(rows.length / ANSWERS_AT_ONCE) * EPOCHS;
  for (let round = 0; round < rounds; round += 1) {
    const episode = episodes[Math.floor(random() * episodes.length)];
    if (episode !== undefined) learner.learn(episode, RATE * (1 - ((1 - LAST_RATE_SHARE) * round) / rounds));
  }
  return places;
}

function episodeOf(question: Question, rows: readonly LabelledAnswer[], vocabulary: Vocabulary): Episode {
  const own = rows.filter((row) => row.question === question.id && row.kind === 'plain');
  const idsOf = (text: string): GramIds => gramIdsOf(readText(text).stream, vocabulary);
  return {
    answers: own.map((row) => ({ row, stretches: readStretches(row, vocabulary) })),
    facets: question.criteria.flatMap(({ id, facets }) =>
      facets
        .filter(({ absence }) => absence === undefined)
        .map((facet) => {
          const key = `${id}.${facet.id}`;
          return {
            key,
            concept: facet.concept,
            phrasings: facet.phrasings.map(idsOf),
            carried: own.flatMap((row) =>
              (row.spans[key] ?? []).map((text) => ({ author: row.author, ids: idsOf(text) })),
            ),
          };
        }),
    ),
  };
}

type Sampled = {
  readonly key: string;
  readonly concept: string;
  readonly samples: readonly { readonly ids: GramIds; readonly at: Direction }[];
  readonly centre: Direction;
  readonly pull: Float64Array;
};

/** Gradient descent on the log loss of `carries(stretch, facet)`, AdaGrad a number. */
class PlaceLearner {
  private readonly places: Float32Array;
  private readonly random: () => number;
  private readonly squares: Float32Array;
  private readonly gradient: Float32Array;
  private readonly touched = new Set<number>();
  private bias = { value: FIRST_BIAS, square: FIRST_SQUARE };
  private scale = { value: FIRST_SCALE, square: FIRST_SQUARE };

  constructor(places: Float32Array, random: () => number) {
    this.places = places;
    this.random = random;
    this.squares = new Float32Array(places.length).fill(FIRST_SQUARE);
    this.gradient = new Float32Array(places.length);
  }

  learn({ answers, facets }: Episode, rate: number): void {
    const { random } = this;
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const batch = Array.from({ length: ANSWERS_AT_ONCE }, () => pick(answers));
    const authors = new Set(batch.map(({ row }) => row.author));
    const sampled = facets.map(({ key, concept, phrasings, carried }): Sampled => {
      const strangers = carried.filter(({ author }) => !authors.has(author));
      const fromAnswers = random() < FROM_ANSWERS && strangers.length > 0;
      const samples = Array.from({ length: PHRASINGS }, () => {
        const ids = this.thin(fromAnswers ? pick(strangers).ids : pick(phrasings));
        return { ids, at: directionOf(this.places, ids, DIMENSIONS) };
      });
      const unit = new Float64Array(DIMENSIONS);
      for (const { at } of samples) addTo(unit, at.unit, 1);
      const length = shorten(unit);
      return { key, concept, samples, centre: { unit, length }, pull: new Float64Array(DIMENSIONS) };
    });
    const slopes = { bias: 0, scale: 0 };
    for (const { stretches } of batch) for (const stretch of stretches) this.compare(stretch, sampled, slopes);
    for (const { samples, centre, pull } of sampled)
      for (const { ids, at } of samples) this.pullOn(ids, at, pull, 1 / centre.length);
    this.move(rate);
    adapt(this.bias, slopes.bias, 0.05);
    adapt(this.scale, slopes.scale, 0.1);
  }

  private thin(ids: GramIds): GramIds {
    return ids.filter(() => this.random() >= LEFT_OUT);
  }

  private compare(stretch: CarryingStretch, facets: readonly Sampled[], slopes: { bias: number; scale: number }): void {
    const ids = this.thin(stretch.ids);
    if (ids.length === 0) return;
    const at = directionOf(this.places, ids, DIMENSIONS);
    const pull = new Float64Array(DIMENSIONS);
    const concepts = new Set(facets.filter(({ key }) => stretch.facets.has(key)).map(({ concept }) => concept));
    for (const { key, concept, centre, pull: back } of facets) {
      const carries = stretch.facets.has(key);
      if (!carries && concepts.has(concept)) continue;
      const cosine = dotOf(at.unit, centre.unit);
      const odds = this.scale.value * cosine + this.bias.value;
      const error = (1 / (1 + Math.exp(-odds)) - (carries ? 1 : 0)) * (carries ? POSITIVE_WEIGHT : 1);
      if (Math.abs(error) < NEGLIGIBLE) continue;
      slopes.bias += error;
      slopes.scale += error * cosine;
      addTo(pull, centre.unit, error * this.scale.value);
      addTo(back, at.unit, error * this.scale.value);
    }
    this.pullOn(ids, at, pull, 1);
  }

  /** Hands the gradient by a direction down to the places it is the sum of. */
  private pullOn(ids: GramIds, { unit, length }: Direction, pull: Float64Array, factor: number): void {
    const along = dotOf(pull, unit);
    const across = pull.map((value, k) => ((value - along * (unit[k] as number)) * factor) / length);
    for (const id of ids) {
      this.touched.add(id);
      for (let k = 0, from = id * DIMENSIONS; k < DIMENSIONS; k += 1)
        this.gradient[from + k] = (this.gradient[from + k] as number) + (across[k] as number);
    }
  }

  private move(rate: number): void {
    for (const id of this.touched)
      for (let at = id * DIMENSIONS; at < (id + 1) * DIMENSIONS; at += 1) {
        const slope = this.gradient[at] as number;
        this.gradient[at] = 0;
        if (slope === 0) continue;
        const square = (this.squares[at] as number) + slope * slope;
        this.squares[at] = square;
        this.places[at] = (this.places[at] as number) - (rate * slope) / Math.sqrt(square);
      }
    this.touched.clear();
  }
}

function adapt(parameter: { value: number; square: number }, slope: number, rate: number): void {
  parameter.square += slope * slope;
  parameter.value -= (rate * slope) / Math.sqrt(parameter.square);
}
