import type { Question } from '@mianmian/core/question-bank/question';
import { type PhrasingWeights, STRETCH_FEATURES } from '@mianmian/core/scoring/phrasings/phrasing-weights';
import { WEIGHT_SCALE } from '@mianmian/core/scoring/scorer-weights';
import type { LabelledAnswer } from '../labelled-answer.ts';
import { compareAnswers } from './compare-answers.ts';
import { type Comparison, fitComparing } from './fit-comparing.ts';
import { type FittedReading, fitReading } from './fit-reading.ts';

/** Questions are left out a quarter at a time. */
const FOLDS = 4;
/** By what the likeliest stretch is chosen the first time. */
const FIRST_CHOICE: Readonly<Record<string, number>> = { centre: 6, overlap: 5 };
/** Chosen where whole questions were left out; the slope is gentle so that unsure facets bring a part. */
const CALIBRATION = { threshold: -0.4 * WEIGHT_SCALE, slope: 0.7 / WEIGHT_SCALE, full: 0.8 };

/** Some questions, and all that was learnt from the others. */
export type Fold = {
  readonly held: readonly Question[];
  readonly reading: FittedReading;
  readonly comparisons: readonly Comparison[];
};

/** Reads each quarter of the questions by what the other three teach: a minute. */
export function leaveQuestionsOut(rows: readonly LabelledAnswer[], questions: readonly Question[]): readonly Fold[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = questions.filter((_, index) => index % FOLDS === fold);
    const reading = fitReading(
      rows.filter((row) => !held.some(({ id }) => id === row.question)),
      questions.filter((question) => !held.includes(question)),
    );
    return { held, reading, comparisons: compareAnswers(held, rows, reading) };
  });
}

/** The weights of a reading, with features weighed as they told best on questions that their reading had not seen. */
export function weighReading(reading: FittedReading, folds: readonly Fold[]): PhrasingWeights {
  const first = STRETCH_FEATURES.map((name) => FIRST_CHOICE[name] ?? 0);
  const fitted = fitComparing(
    folds.flatMap(({ comparisons }) => comparisons),
    first,
  );
  return { ...reading, ...fitted, calibration: CALIBRATION };
}
