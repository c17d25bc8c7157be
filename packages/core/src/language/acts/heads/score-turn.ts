import type { ReadTurn } from '../cues/read-turn.ts';
import type { ActModel } from './act-model.ts';
import { ACT_WEIGHT_SCALE } from './act-weights.ts';
import { takeTurnFeatures, takeUnitFeatures, type Unit, unitsOf } from './turn-features.ts';

/** Log odds of each act of the model for the turn, and unit by unit as if it stood alone; and the unit that speaks most for it. */
export type TurnScores = {
  readonly scores: Float64Array;
  readonly units: readonly Unit[];
  readonly unitScores: readonly Float64Array[];
  readonly best: Int32Array;
};

export function scoreTurn(turn: ReadTurn, model: ActModel): TurnScores {
  const count = model.acts.length;
  const whole = sumFeatures(model, (take) => takeTurnFeatures(turn, take));
  const units = unitsOf(turn);
  const scores = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const highest = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const best = new Int32Array(count);
  const unitScores = units.map((unit) => sumFeatures(model, (take) => takeUnitFeatures(turn, unit, take)));
  unitScores.forEach((own, index) => {
    for (let act = 0; act < count; act += 1) {
      const value = own[act] ?? 0;
      if (value > (highest[act] ?? 0)) {
        highest[act] = value;
        best[act] = index;
      }
      scores[act] = eitherOf(scores[act] ?? 0, value);
    }
  });
  for (let act = 0; act < count; act += 1) {
    const base = (whole[act] ?? 0) + (model.biases[act] ?? 0);
    scores[act] = (scores[act] ?? 0) + base;
    for (const own of unitScores) own[act] = (own[act] ?? 0) + base;
  }
  return { scores, units, unitScores, best };
}

/** ln 2 / 4: what two equal units add to each other in the fitting, where they join as ¼ ln Σ exp 4s. */
const EQUAL_ADDS = 0.1733;

/** The fitting's soft maximum without its exponentials, which engines compute differently: a parabola beside it. */
export function eitherOf(a: number, b: number): number {
  const high = Math.max(a, b);
  const low = Math.min(a, b);
  const nearness = 1 - (high - low);
  return nearness > 0 ? high + EQUAL_ADDS * nearness * nearness : high;
}

/** Adds up the rows of the features taken, each once, in the order of their first coming. */
function sumFeatures(model: ActModel, take: (take: (name: string, value: number) => void) => void): Float64Array {
  const { starts, columns, weights, rowOf, taken, values } = model;
  const order: number[] = [];
  take((name, value) => {
    const row = rowOf.get(name);
    if (row === undefined) return;
    if (taken[row] === 0) {
      taken[row] = 1;
      order.push(row);
    }
    values[row] = value;
  });
  const sums = new Float64Array(model.acts.length);
  for (const row of order) {
    taken[row] = 0;
    const scaled = (values[row] as number) / ACT_WEIGHT_SCALE;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) {
      const act = columns[at] as number;
      sums[act] = (sums[act] as number) + (weights[at] as number) * scaled;
    }
  }
  return sums;
}
