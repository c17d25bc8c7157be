import type { Evaluation } from '../question-bank/evaluation.ts';
import type { Question } from '../question-bank/question.ts';

/** A question as it was asked, with what its answer earned. */
export type AssessedQuestion = { readonly question: Question; readonly evaluation: Evaluation };

/** Points with two decimals at most, as they are shown. */
export const roundPoints = (points: number): number => Math.round(points * 100) / 100;

/** Sums points of two decimals exactly as shown: 0.1 + 0.2 is 0.3. */
export const sumPoints = (points: readonly number[]): number =>
  points.reduce((sum, each) => sum + Math.round(each * 100), 0) / 100;

/**
 * Points on the paper: the rubric's total scaled to what the question is worth there, rounded to two decimals. Null
 * while the answer was not scored, because that is no judged 0.
 */
export function paperPointsOf({ question, evaluation }: AssessedQuestion): number | null {
  if (evaluation.state !== 'scored') return null;
  return roundPoints((question.points * evaluation.total) / evaluation.max);
}
