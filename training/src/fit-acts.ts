import { ACT_IDS } from '@mianmian/core/language/acts/act-id';
import { ACT_WEIGHT_SCALE, type ActWeights } from '@mianmian/core/language/acts/heads/act-weights';
import { isDevAuthor } from './labelled-turn.ts';
import { minimise } from './minimise.ts';
import type { TurnVectors, Vector } from './turn-vectors.ts';

/** The acts a head is learnt for: all but `unknown`, which is what is left. */
export const LEARNT_ACTS = ACT_IDS.filter((act) => act !== 'unknown');

const ACTS = LEARNT_ACTS.length;
const RIDGE = 0.2;
/** Labels two readers agree on weigh twice. */
const AGREED_WEIGHT = 2;
const HARD_WEIGHT = 1.2;
/** Steps of a fit from nothing, and of one that goes on from another fit. */
const STEPS = 60;
const FURTHER_STEPS = 25;
const FIRST_BIAS = -3.5;
/** Units join as ln Σ exp(4 s) / 4, nearly their maximum: one clause is enough to do an act. */
const SHARPNESS = 4;
/** An error below this is none. */
const LEAST_ERROR = 1e-4;
/** A row whose weights are all below this many units of the file is left out. */
const LEAST_UNITS = 2;

/** Weights feature by feature, `LEARNT_ACTS.length` each, then the biases. */
export type FittedActs = Float64Array;

/**
 * Logistic heads over the best unit of each turn (multiple-instance learning), ridge on all but the biases. `from`: a
 * fit of fewer turns to go on from, which saves half the steps.
 */
export function fitActs(vectors: readonly TurnVectors[], featureCount: number, from?: FittedActs): FittedActs {
  const biasesAt = featureCount * ACTS;
  const start = from ?? new Float64Array(biasesAt + ACTS).fill(FIRST_BIAS, biasesAt);
  const labels = vectors.map(({ turn }) => labelsOf(turn));
  const weights = vectors.map(
    ({ turn }) => (isDevAuthor(turn.author) ? AGREED_WEIGHT : 1) * (turn.hard ? HARD_WEIGHT : 1),
  );
  return minimise(
    (point, gradient) => {
      gradient.fill(0);
      let loss = 0;
      vectors.forEach((turn, index) => {
        loss += addTurn(point, gradient, turn, labels[index] as Int8Array, weights[index] as number, biasesAt);
      });
      for (let i = 0; i < biasesAt; i += 1) {
        const weight = point[i] as number;
        loss += 0.5 * RIDGE * weight * weight;
        gradient[i] = (gradient[i] as number) + RIDGE * weight;
      }
      return loss;
    },
    start,
    from === undefined ? STEPS : FURTHER_STEPS,
  );
}

/** 1 done, 0 not done, -1 disputed. */
const labelsOf = ({ acts, disputed }: TurnVectors['turn']): Int8Array =>
  Int8Array.from(LEARNT_ACTS, (act) => (acts.includes(act) ? 1 : disputed.includes(act) ? -1 : 0));

function addTurn(
  point: Float64Array,
  gradient: Float64Array,
  { whole, units }: TurnVectors,
  labels: Int8Array,
  weight: number,
  biasesAt: number,
): number {
  const { scores, shares } = join(point, whole, units, biasesAt);
  const errors = new Float64Array(ACTS);
  let loss = 0;
  for (let act = 0; act < ACTS; act += 1) {
    const label = labels[act] as number;
    if (label < 0) continue;
    const score = scores[act] as number;
    const margin = label > 0 ? score : -score;
    loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin)));
    const error = weight * (1 / (1 + Math.exp(-score)) - label);
    errors[act] = error;
    gradient[biasesAt + act] = (gradient[biasesAt + act] as number) + error;
  }
  spread(gradient, whole, errors);
  units.forEach((unit, index) => {
    const share = shares[index] as Float64Array;
    spread(
      gradient,
      unit,
      share.map((part, act) => part * (errors[act] as number)),
    );
  });
  return loss;
}

/** Scores of the turn, and how much each unit has part in each. */
function join(point: Float64Array, whole: Vector, units: readonly Vector[], biasesAt: number) {
  const rows = units.map((unit) => weigh(point, unit));
  const base = weigh(point, whole);
  const scores = new Float64Array(ACTS);
  const shares = rows.map(() => new Float64Array(ACTS));
  for (let act = 0; act < ACTS; act += 1) {
    let highest = Number.NEGATIVE_INFINITY;
    for (const row of rows) highest = Math.max(highest, row[act] as number);
    let sum = 0;
    rows.forEach((row, index) => {
      const part = Math.exp(SHARPNESS * ((row[act] as number) - highest));
      (shares[index] as Float64Array)[act] = part;
      sum += part;
    });
    for (const share of shares) share[act] = (share[act] as number) / sum;
    scores[act] = (base[act] as number) + (point[biasesAt + act] as number) + highest + Math.log(sum) / SHARPNESS;
  }
  return { scores, shares };
}

function weigh(point: Float64Array, { ids, values }: Vector): Float64Array {
  const sums = new Float64Array(ACTS);
  for (let k = 0; k < ids.length; k += 1) {
    const from = (ids[k] as number) * ACTS;
    const value = values[k] as number;
    for (let act = 0; act < ACTS; act += 1) sums[act] = (sums[act] as number) + (point[from + act] as number) * value;
  }
  return sums;
}

/** Acts a turn is already right about teach nothing more; leaving them out halves the time. */
function spread(gradient: Float64Array, { ids, values }: Vector, errors: Float64Array): void {
  const wrong: number[] = [];
  for (let act = 0; act < ACTS; act += 1) if (Math.abs(errors[act] as number) > LEAST_ERROR) wrong.push(act);
  if (wrong.length === 0) return;
  for (let k = 0; k < ids.length; k += 1) {
    const from = (ids[k] as number) * ACTS;
    const value = values[k] as number;
    for (const act of wrong) {
      gradient[from + act] = (gradient[from + act] as number) + (errors[act] as number) * value;
    }
  }
}

/** Rounds fitted heads to the form of the file; `thresholds` are log odds. */
export function encodeActs(fitted: FittedActs, features: readonly string[], thresholds: readonly number[]): ActWeights {
  const rows = features.map((name, index) => ({
    name,
    units: Int8Array.from(fitted.subarray(index * ACTS, (index + 1) * ACTS), (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight * ACT_WEIGHT_SCALE))),
    ),
  }));
  const kept = rows.filter(({ units }) => units.some((unit) => Math.abs(unit) >= LEAST_UNITS));
  const toUnits = (value: number): number => Math.round(value * ACT_WEIGHT_SCALE);
  return {
    format: 1,
    acts: [...LEARNT_ACTS],
    features: kept.map(({ name }) => name),
    rows: Buffer.concat(kept.map(({ units }) => Buffer.from(units.buffer))).toString('base64'),
    biases: Array.from(fitted.subarray(features.length * ACTS), toUnits),
    thresholds: thresholds.map(toUnits),
  };
}
