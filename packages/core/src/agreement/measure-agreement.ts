import { type GradedAnswer, TOTAL_SCALE, totalsOf } from './graded-answer.ts';
import { orderLengthMatchedPairs } from './length-matched-pairs.ts';
import { mean } from './mean.ts';
import { middleThird } from './middle-third.ts';
import { quadraticWeightedKappa } from './quadratic-weighted-kappa.ts';
import { spearman } from './spearman.ts';

/** How a scorer agrees with the labels of some answers. `null` where the answers don't tell. Totals are out of 10. */
export type Agreement = {
  readonly answers: number;
  /** Quadratic weighted kappa of totals in half points, and of criteria in quarters of their maximum. */
  readonly qwkTotal: number | null;
  readonly qwkCriterion: number | null;
  readonly spearmanTotal: number | null;
  /** Only answers labelled between the 33rd and the 67th percentile of the totals above 0. */
  readonly spearmanMiddle: number | null;
  readonly meanAbsoluteError: number | null;
  /** Mean of score minus label. */
  readonly bias: number | null;
  readonly lengthMatchedPairs: number;
  readonly lengthMatchedOrdered: number | null;
  readonly traps: number;
  readonly trapMeanExcess: number | null;
  readonly trapsOverBy2: number;
};

/** A total in half points; a criterion in quarters of its maximum. */
const STEPS_PER_POINT = 2;
const CRITERION_STEPS = 4;
const FAR_OVER = 2;

/** All figures at once, as the published benchmark defines them. */
export function measureAgreement(answers: readonly GradedAnswer[]): Agreement {
  const rows = answers.map(({ criteria, isTrap }) => ({ isTrap, ...totalsOf({ criteria }) }));
  const grades = answers.flatMap(({ criteria }) => Object.values(criteria));
  const middle = middleThird(rows);
  const excesses = rows.filter(({ isTrap }) => isTrap).map(({ label, score }) => score - label);
  const { pairs, ordered } = orderLengthMatchedPairs(answers);
  const inSteps = (points: number): number => Math.round(points * STEPS_PER_POINT);
  const inQuarters = (points: number, max: number): number => Math.round((CRITERION_STEPS * points) / max);
  return {
    answers: answers.length,
    qwkTotal: quadraticWeightedKappa(
      rows.map(({ label, score }) => [inSteps(label), inSteps(score)]),
      TOTAL_SCALE * STEPS_PER_POINT,
    ),
    qwkCriterion: quadraticWeightedKappa(
      grades.map(({ label, score, max }) => [inQuarters(label, max), inQuarters(score, max)]),
      CRITERION_STEPS,
    ),
    spearmanTotal: spearman(
      rows.map(({ score }) => score),
      rows.map(({ label }) => label),
    ),
    spearmanMiddle: spearman(
      middle.map(({ score }) => score),
      middle.map(({ label }) => label),
    ),
    meanAbsoluteError: mean(rows.map(({ label, score }) => Math.abs(score - label))),
    bias: mean(rows.map(({ label, score }) => score - label)),
    lengthMatchedPairs: pairs,
    lengthMatchedOrdered: ordered,
    traps: excesses.length,
    trapMeanExcess: mean(excesses),
    trapsOverBy2: excesses.filter((excess) => excess > FAR_OVER).length,
  };
}
