import { gramsOf, indexVocabulary } from '@mianmian/core/language/grams';
import { mergeRanges } from '@mianmian/core/language/masks';
import { normalise } from '@mianmian/core/language/normalise';
import { type Reading, readNormal, readText } from '@mianmian/core/language/reading';
import type { Question } from '@mianmian/core/question-bank/question';
import { rubricMax } from '@mianmian/core/question-bank/question';
import type { Guard } from '@mianmian/core/scoring/guards/guard';
import { guardsOf, indexPublished } from '@mianmian/core/scoring/guards/guards-of';
import {
  type PhrasingWeights,
  STRETCH_FEATURES,
  TEXT_FEATURES,
  type TextHead,
} from '@mianmian/core/scoring/phrasings/phrasing-weights';
import { WEIGHT_SCALE } from '@mianmian/core/scoring/scorer-weights';
import { readSurface } from '@mianmian/core/scoring/surface';
import type { LabelledAnswer } from '../labelled-answer.ts';
import { seededRandom } from '../seeded-random.ts';
import { asRubric } from './as-rubric.ts';
import { DIMENSIONS, fitPlaces } from './fit-places.ts';
import { fitTextHead, type WeighedText } from './fit-text-head.ts';
import { collectGrams, gramIdsOf } from './phrasing-text.ts';

/** All that phrasings are read with but for how the features are weighed. */
export type FittedReading = Omit<PhrasingWeights, 'bias' | 'stretch' | 'text' | 'calibration'>;

/** Weights by which stretches are placed and nothing more is read. */
export const placingAlone = (reading: FittedReading): PhrasingWeights => ({
  ...reading,
  bias: 0,
  stretch: STRETCH_FEATURES.map(() => 0),
  text: TEXT_FEATURES.map(() => 0),
  calibration: { threshold: 0, slope: 1, full: 1 },
});

const QUALITY = { epochs: 12, rate: 0.1, figureRate: 0.03, seed: 3 };
const JUNK = { epochs: 12, rate: 0.2, figureRate: 0.06, seed: 5 };
/** Below this share of the points a text counts as no answer. */
const JUNK_SHARE = 0.12;
/** Grams that tell good answers to any question stand in answers to at least half of the questions. */
const SHARE_OF_QUESTIONS = 0.5;
/** So many standard deviations of all places fill a byte. */
const SPREAD_OF_BYTE = 6;
const RARITY_STEPS = 8;
const RAREST = 120;

/** What guards leave of answers, by question. */
export type MaskedReader = (question: Question, answer: string) => Reading;

export function openMaskedReader(bank: readonly Question[]): MaskedReader {
  const published = indexPublished(bank);
  const guards = new Map<string, readonly Guard[]>();
  return (question, answer) => {
    const known = guards.get(question.id) ?? guardsOf(question, published);
    guards.set(question.id, known);
    const normal = normalise(answer);
    const whole = readNormal(normal, []);
    return readNormal(normal, mergeRanges(known.flatMap((guard) => guard(whole))));
  };
}

/** Deterministic; about fifteen seconds. */
export function fitReading(rows: readonly LabelledAnswer[], questions: readonly Question[]): FittedReading {
  const known = rows.filter((row) => questions.some(({ id }) => id === row.question));
  const grams = collectGrams(known);
  return {
    format: 1,
    vocabulary: grams,
    dimensions: DIMENSIONS,
    places: bytesOf(fitPlaces(known, questions, grams)),
    rarity: rarityOf(known, grams),
    ...fitTextHeads(known, questions, grams),
  };
}

function bytesOf(places: Float32Array): string {
  let squares = 0;
  for (const place of places) squares += place * place;
  const unit = (SPREAD_OF_BYTE * Math.sqrt(squares / places.length)) / 127;
  return encodeBytes(Array.from(places, (place) => place / unit));
}

const encodeBytes = (values: readonly number[]): string =>
  Buffer.from(Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value)))).buffer).toString(
    'base64',
  );

function rarityOf(rows: readonly LabelledAnswer[], grams: readonly string[]): string {
  const vocabulary = indexVocabulary(grams);
  const clauses = new Float64Array(grams.length);
  let all = 0;
  for (const { answer } of rows) {
    const { stream, pieces } = readText(answer);
    for (const { start, end } of pieces) {
      all += 1;
      const { byLength } = gramsOf(stream.slice(start, end), vocabulary);
      for (const id of new Set(byLength.flatMap((row) => [...row])))
        if (id >= 0) clauses[id] = (clauses[id] as number) + 1;
    }
  }
  return encodeBytes(
    Array.from(clauses, (count) => Math.min(RAREST, RARITY_STEPS * Math.log2((all + 1) / (count + 1)))),
  );
}

function fitTextHeads(rows: readonly LabelledAnswer[], questions: readonly Question[], grams: readonly string[]) {
  const vocabulary = indexVocabulary(grams);
  const read = openMaskedReader(questions);
  const texts = rows.flatMap((row): (WeighedText & { readonly question: string })[] => {
    const question = questions.find(({ id }) => id === row.question);
    if (question === undefined) return [];
    const reading = read(asRubric(question), row.answer);
    const points = Object.values(row.labels).reduce((sum, value) => sum + value, 0);
    const ids = gramIdsOf(reading.stream, vocabulary);
    return [
      { question: row.question, ids, figures: readSurface(reading.normal.text), target: points / rubricMax(question) },
    ];
  });
  const questionsOf = grams.map(() => new Set<string>());
  for (const { ids, question } of texts) for (const id of ids) questionsOf[id]?.add(question);
  const general = Uint8Array.from(questionsOf, ({ size }) => (size >= SHARE_OF_QUESTIONS * questions.length ? 1 : 0));
  const fit = (from: readonly WeighedText[], usable: Uint8Array, { seed, ...settings }: typeof QUALITY): TextHead => {
    const random = seededRandom(seed);
    const { bias, grams: weights, figures } = fitTextHead(from, { ...settings, usable, size: grams.length, random });
    return {
      bias: Math.round(bias * WEIGHT_SCALE),
      grams: encodeBytes(Array.from(weights, (weight) => weight * WEIGHT_SCALE)),
      figures,
    };
  };
  return {
    quality: fit(texts, general, QUALITY),
    junk: fit(
      texts.map((text) => ({ ...text, target: text.target < JUNK_SHARE ? 1 : 0 })),
      general.map(() => 1),
      JUNK,
    ),
  };
}
