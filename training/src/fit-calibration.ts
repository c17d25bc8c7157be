import type { Criterion, Question } from '@mianmian/core/question-bank/question';
import { LEAST_BELIEF, rawBelief } from '@mianmian/core/scoring/belief';
import { type FacetCalibration, WEIGHT_SCALE } from '@mianmian/core/scoring/scorer-weights';
import type { Believed } from './believed.ts';
import { fitLeastStrength } from './fit-least-strength.ts';

const START = { threshold: -1.4 * WEIGHT_SCALE, slope: 2 / WEIGHT_SCALE };
const ROUNDS = 120;
const RATE = 0.05;
/** How strongly points and thresholds are held to where they start: the rubric's own points, one threshold for all. */
const HOLD_POINTS = 1;
const HOLD_THRESHOLD = 1;
const HOLD_SLOPE = 5;

type Parameters = { points: number[]; threshold: number[]; slope: number };

/** Fits, criterion by criterion, what a facet brings and where it is believed, so that sums come near the labels. */
export function fitCalibration(
  believed: readonly Believed[],
  questions: readonly Question[],
): Readonly<Record<string, FacetCalibration>> {
  const facets: Record<string, FacetCalibration> = {};
  const leastStrength = fitLeastStrength(believed);
  for (const question of questions) {
    const answers = believed.filter(({ row }) => row.question === question.id);
    for (const criterion of question.criteria) {
      const least = criterion.facets.map(({ id }) => leastStrength(`${question.id}.${criterion.id}.${id}`));
      const fitted = fitCriterion(criterion, answers, least);
      criterion.facets.forEach((facet, index) => {
        facets[`${question.id}.${criterion.id}.${facet.id}`] = {
          points: round(fitted.points[index] ?? facet.points),
          threshold: round((fitted.threshold[index] ?? -1) * WEIGHT_SCALE),
          slope: Math.round((fitted.slope / WEIGHT_SCALE) * 1e5) / 1e5,
        };
      });
    }
  }
  return facets;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function fitCriterion(criterion: Criterion, answers: readonly Believed[], least: readonly number[]): Parameters {
  const atLeast = (index: number, threshold: number): number => Math.max(least[index] ?? threshold, threshold);
  const { facets } = criterion;
  const parameters: Parameters = {
    points: facets.map((facet) => facet.points),
    threshold: facets.map((_, index) => atLeast(index, START.threshold / WEIGHT_SCALE)),
    slope: START.slope * WEIGHT_SCALE,
  };
  const rows = answers.map(({ row, strengths }) => ({
    label: row.labels[criterion.id] ?? 0,
    strengths: facets.map(
      (facet) => (strengths.get(`${criterion.id}.${facet.id}`) ?? -10 * WEIGHT_SCALE) / WEIGHT_SCALE,
    ),
  }));
  for (let round = 0; round < ROUNDS; round += 1)
    descend(criterion, rows, parameters, atLeast, RATE / Math.sqrt(1 + round / 20));
  return parameters;
}

function descend(
  criterion: Criterion,
  rows: readonly { readonly label: number; readonly strengths: readonly number[] }[],
  parameters: Parameters,
  atLeast: (index: number, threshold: number) => number,
  rate: number,
): void {
  const { facets, max } = criterion;
  const { points, threshold } = parameters;
  const toPoints = facets.map((facet, i) => HOLD_POINTS * ((points[i] ?? 0) - facet.points));
  const toThreshold = facets.map((_, i) => HOLD_THRESHOLD * ((threshold[i] ?? 0) - START.threshold / WEIGHT_SCALE));
  let toSlope = HOLD_SLOPE * (parameters.slope - START.slope * WEIGHT_SCALE);
  for (const { label, strengths } of rows) {
    const beliefs = strengths.map((strength, i) => {
      const belief = rawBelief(parameters.slope * (strength - (threshold[i] ?? 0)));
      return belief < LEAST_BELIEF ? 0 : belief;
    });
    const sum = (vague: boolean): number =>
      facets.reduce(
        (s, facet, i) => s + ((facet.vague === true) === vague ? (points[i] ?? 0) * (beliefs[i] ?? 0) : 0),
        0,
      );
    const vague = sum(true) > sum(false);
    const total = sum(vague);
    if (total > max && label >= max) continue;
    const error = Math.min(total, max + 0.5) - label;
    facets.forEach((facet, i) => {
      if ((facet.vague === true) !== vague) return;
      const x = parameters.slope * ((strengths[i] ?? 0) - (threshold[i] ?? 0));
      const change = error * (points[i] ?? 0) * (0.5 / Math.sqrt((1 + x * x) ** 3));
      toPoints[i] = (toPoints[i] ?? 0) + error * (beliefs[i] ?? 0);
      toThreshold[i] = (toThreshold[i] ?? 0) - change * parameters.slope;
      toSlope += change * ((strengths[i] ?? 0) - (threshold[i] ?? 0));
    });
  }
  facets.forEach((_, i) => {
    points[i] = Math.max(0, (points[i] ?? 0) - (rate * (toPoints[i] ?? 0)) / 10);
    threshold[i] = atLeast(i, (threshold[i] ?? 0) - (rate * (toThreshold[i] ?? 0)) / 5);
  });
  parameters.slope = Math.max(0.5, parameters.slope - (rate * toSlope) / 10);
}
