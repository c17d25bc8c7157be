import { gramsOf } from '../language/grams.ts';
import { mergeRanges } from '../language/masks.ts';
import { type NormalText, normalise } from '../language/normalise.ts';
import { type Reading, readNormal } from '../language/reading.ts';
import type { Question } from '../question-bank/question.ts';
import { findOffTopic } from './find-off-topic.ts';
import { type Candidate, findStretches } from './find-stretches.ts';
import type { Mask } from './guards/guard.ts';
import { readLikeness } from './read-likeness.ts';
import type { ReadingRules } from './reading-rules.ts';
import { doubtByRubric, doubtOf, LEAST_LEFT_BY_RUBRIC, type TextWeight, weighText } from './weigh-text.ts';

/** All that is read from an answer before points are given. */
export type ReadEvidence = {
  readonly normal: NormalText;
  /** The whole text, and what the guards left of it. */
  readonly whole: Reading;
  readonly reading: Reading;
  readonly masks: readonly Mask[];
  readonly weight: TextWeight;
  /** What doubt about the whole text takes from every candidate's strength. */
  readonly doubt: number;
  readonly candidates: readonly Candidate[];
};

/** Share of what the guards allow. */
const LEAST_LEFT = 0.3;

export function readEvidence(question: Question, answer: string, rules: ReadingRules): ReadEvidence {
  const { model, guards } = rules;
  const normal = normalise(answer);
  const whole = readNormal(normal, []);
  const forbidden = guards.flatMap((guard) => guard(whole));
  const allowed = forbidden.length > 0 ? readNormal(normal, mergeRanges(forbidden)) : whole;
  const allowedGrams = gramsOf(allowed.stream, model.vocabulary);
  const allowedLikeness = readLikeness(allowed, allowedGrams, question.id, model);
  const offTopic = findOffTopic(allowed, allowedLikeness);
  const masks = [...forbidden, ...offTopic];
  const reading = offTopic.length > 0 ? readNormal(normal, mergeRanges(masks)) : allowed;
  const grams = offTopic.length > 0 ? gramsOf(reading.stream, model.vocabulary) : allowedGrams;
  // What little is left of a text that is mostly off topic is doubted as the whole text is.
  const left = allowed.stream.length > 0 ? reading.stream.length / allowed.stream.length : 1;
  const judged = left < (rules.learnt ? LEAST_LEFT : LEAST_LEFT_BY_RUBRIC);
  const weight =
    judged || reading === allowed
      ? weighText(allowed, allowedGrams, allowedLikeness, model)
      : weighText(reading, grams, readLikeness(reading, grams, question.id, model), model);
  const candidates = findStretches(reading, grams, question, rules);
  const doubt =
    rules.learnt || rules.phrasings === null
      ? doubtOf(weight, model)
      : doubtByRubric(weight, left) + rules.phrasings.doubtOf(reading, whole.stream.length);
  return { normal, whole, reading, masks, weight, doubt, candidates };
}
