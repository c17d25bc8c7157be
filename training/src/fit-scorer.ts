import { indexVocabulary } from '@mianmian/core/language/grams';
import { spanOf } from '@mianmian/core/language/reading';
import type { Question } from '@mianmian/core/question-bank/question';
import { rubricMax } from '@mianmian/core/question-bank/question';
import { indexPublished } from '@mianmian/core/scoring/guards/guards-of';
import { readEvidence } from '@mianmian/core/scoring/read-evidence';
import { readingRules } from '@mianmian/core/scoring/reading-rules';
import { prepareModel } from '@mianmian/core/scoring/scorer-model';
import type { EncodedHead, ScorerWeights } from '@mianmian/core/scoring/scorer-weights';
import { readSurface } from '@mianmian/core/scoring/surface';
import type { Believed } from './believed.ts';
import { encodeHead } from './encode-head.ts';
import { fitCalibration } from './fit-calibration.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import type { LabelledAnswer } from './labelled-answer.ts';
import { collectVocabulary, type ReadAnswer, readExamples } from './read-examples.ts';
import { seededRandom } from './seeded-random.ts';

const SEED = 20_261_122;
const CONCEPTS = { epochs: 12, rate: 0.15, sharedRidge: 0.003, ownRidge: 0.006 };
const LIKENESS = { epochs: 6, rate: 0.2, sharedRidge: 0.0005, ownRidge: 0.0005 };
const JUNK = { epochs: 15, rate: 0.2, sharedRidge: 0.0005, ownRidge: 0.0005 };
/** A labelled span weighs twice a stretch without one; stretches of foreign answers a third. */
const POSITIVE_WEIGHT = 2;
const FOREIGN_WEIGHT = 0.3;
const FOREIGN_ANSWERS = 60;
/** Below this share of the maximum a text counts as no answer; above the other as one to its question. */
const JUNK_SHARE = 0.12;
const ANSWER_SHARE = 0.2;
const OWN_QUESTION_WEIGHT = 5;
/** Doubt begins one unit of log odds before even, see docs/decisions on the scorer. */
const DOUBT = { junkFrom: -32, junkSlope: 1, otherSlope: 0.5 };
const FOLDS = 3;

/** Fits everything the scorer needs from labelled answers to these questions. Deterministic; about a minute. */
export function fitScorer(rows: readonly LabelledAnswer[], questions: readonly Question[]): ScorerWeights {
  const known = rows.filter((row) => questions.some((question) => question.id === row.question));
  const authors = [...new Set(known.map((row) => row.author))].sort();
  const believed: Believed[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = new Set(authors.filter((_, index) => index % FOLDS === fold));
    const recognisers = fitRecognisers(
      known.filter((row) => !held.has(row.author)),
      questions,
    );
    believed.push(
      ...readBeliefs(
        known.filter((row) => held.has(row.author)),
        questions,
        recognisers,
      ),
    );
  }
  const recognisers = fitRecognisers(known, questions);
  return { ...recognisers, facets: fitCalibration(believed, questions) };
}

/** Strengths of all facets, read by a model that never saw these authors. */
export function readBeliefs(
  rows: readonly LabelledAnswer[],
  questions: readonly Question[],
  weights: ScorerWeights,
): readonly Believed[] {
  const model = prepareModel(weights);
  const published = indexPublished(questions);
  const byId = new Map(
    questions.map((question) => [question.id, { question, rules: readingRules(question, published, model) }]),
  );
  return rows.flatMap((row) => {
    const known = byId.get(row.question);
    if (known === undefined) return [];
    const { candidates, doubt, reading } = readEvidence(known.question, row.answer, known.rules);
    const strengths = new Map(candidates.map((c) => [`${c.criterionId}.${c.facetId}`, c.strength - doubt]));
    const marked = markedSpans(row, known.question);
    const right = new Map(
      candidates.map((c) => {
        const { start, end } = spanOf(reading, c.start, c.end);
        const touched = marked.some((m) => m.concept === c.concept && m.start < end && start < m.end);
        return [`${c.criterionId}.${c.facetId}`, touched];
      }),
    );
    return [{ row, strengths, right }];
  });
}

/** The labellers' spans of an answer with the concept of their facet. */
function markedSpans(row: LabelledAnswer, question: Question) {
  return question.criteria.flatMap((criterion) =>
    criterion.facets.flatMap(({ id, concept }) =>
      (row.spans[`${criterion.id}.${id}`] ?? []).map((text) => {
        const start = row.answer.indexOf(text);
        return { concept, start, end: start + text.length };
      }),
    ),
  );
}

export function fitRecognisers(rows: readonly LabelledAnswer[], questions: readonly Question[]): ScorerWeights {
  const vocabulary = collectVocabulary(rows);
  const numbers = indexVocabulary(vocabulary);
  const answers = rows.map((row) => readExamples(row, numbers));
  const random = seededRandom(SEED);
  return {
    format: 1,
    vocabulary,
    ...fitConcepts(answers, questions, vocabulary.length, random),
    likeness: fitLikeness(answers, questions, vocabulary.length, random),
    ...fitJunk(answers, questions, vocabulary.length, random),
    doubt: DOUBT,
    facets: {},
  };
}

function fitConcepts(
  answers: readonly ReadAnswer[],
  questions: readonly Question[],
  size: number,
  random: () => number,
) {
  const heads: Record<string, EncodedHead> = {};
  const concepts: Record<string, EncodedHead> = {};
  for (const [concept, places] of placesOf(questions)) {
    const examples: Example[] = [];
    const foreign = answers.filter((answer) => !places.some((place) => place.questionId === answer.row.question));
    places.forEach(({ questionId, facets }, place) => {
      for (const answer of answers) {
        if (answer.row.question !== questionId) continue;
        for (const { features, facets: carried } of answer.stretches) {
          const positive = facets.some((facet) => carried.has(facet));
          examples.push({ features, place, positive, weight: positive ? POSITIVE_WEIGHT : 1 });
        }
      }
      for (let n = 0; n < FOREIGN_ANSWERS && foreign.length > 0; n += 1) {
        const answer = foreign[Math.floor(random() * foreign.length)] as ReadAnswer;
        for (const { features } of answer.stretches)
          examples.push({ features, place, positive: false, weight: FOREIGN_WEIGHT });
      }
    });
    const fitted = fitLogistic(examples, { ...CONCEPTS, dimensions: 2 * size, places: places.length, random });
    // A concept of one question needs one head only: nothing else could tell what is shared.
    const everywhere = places.length === 1 ? fitted.weightsOf(0) : { bias: fitted.sharedBias, weights: fitted.shared };
    concepts[concept] = encodeHead(everywhere.bias, everywhere.weights, size);
    if (places.length === 1) continue;
    places.forEach(({ questionId }, place) => {
      const { bias, weights } = fitted.weightsOf(place);
      heads[`${questionId}/${concept}`] = encodeHead(bias, weights, size);
    });
  }
  return { heads, concepts };
}

type Place = { readonly questionId: string; readonly facets: readonly string[] };

function placesOf(questions: readonly Question[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const question of questions) {
    const here = new Map<string, string[]>();
    for (const criterion of question.criteria)
      for (const facet of criterion.facets)
        here.set(facet.concept, [...(here.get(facet.concept) ?? []), `${criterion.id}.${facet.id}`]);
    for (const [concept, facets] of here)
      places.set(concept, [...(places.get(concept) ?? []), { questionId: question.id, facets }]);
  }
  return places;
}

const shareOf = (row: LabelledAnswer, questions: readonly Question[]): number => {
  const question = questions.find(({ id }) => id === row.question);
  const sum = Object.values(row.labels).reduce((total, points) => total + points, 0);
  return question === undefined ? 0 : sum / rubricMax(question);
};

function fitLikeness(
  answers: readonly ReadAnswer[],
  questions: readonly Question[],
  size: number,
  random: () => number,
) {
  const good = answers.filter(({ row }) => shareOf(row, questions) >= ANSWER_SHARE);
  return Object.fromEntries(
    questions.map((question): [string, EncodedHead] => {
      const examples = good.map(({ row, bag }): Example => {
        const positive = row.question === question.id;
        return { features: bag, place: 0, positive, weight: positive ? OWN_QUESTION_WEIGHT : 1 };
      });
      const { bias, weights } = fitLogistic(examples, { ...LIKENESS, dimensions: size, places: 1, random }).weightsOf(
        0,
      );
      return [question.id, encodeHead(bias, weights, size)];
    }),
  );
}

function fitJunk(answers: readonly ReadAnswer[], questions: readonly Question[], size: number, random: () => number) {
  const examples = answers.map(({ row, bag, reading }): Example => {
    const positive = shareOf(row, questions) < JUNK_SHARE;
    return { features: bag, place: 0, positive, weight: 1, figures: readSurface(reading.normal.text) };
  });
  const fitted = fitLogistic(examples, { ...JUNK, dimensions: size, places: 1, random });
  const { bias, weights } = fitted.weightsOf(0);
  return {
    junk: encodeHead(bias, weights, size),
    junkSurface: fitted.figures.map((weight) => Math.round(weight * 1000) / 1000),
  };
}
