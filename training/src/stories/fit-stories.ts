import { CLAUSE_PARTS, STORY_WEIGHT_SCALE, type StoryWeights } from '@mianmian/core/coaching/stories/story-weights';
import { minimise } from '../minimise.ts';
import type { StoryChain } from './story-chain.ts';

const PARTS = CLAUSE_PARTS.length;
const MOVES = PARTS * PARTS;
const RIDGE = 0.3;
const STEPS = 120;
/** A feature of fewer chains teaches nothing that carries over to other tellers. */
const FEWEST_CHAINS = 3;
/** A row whose weights are all below this many units of the file is left out. */
const LEAST_UNITS = 2;

type Numbered = {
  readonly own: readonly Int32Array[];
  readonly steps: readonly Int32Array[];
  readonly chain: StoryChain;
};

/**
 * Fits a chain over clauses to stories whose parts are known, wholly or in places: the log likelihood of what is known,
 * with a ridge, by L-BFGS. The same chains give the same weights.
 */
export function fitStories(chains: readonly StoryChain[], ridge = RIDGE): StoryWeights {
  const features = collect(chains, FEWEST_CHAINS, ({ own }) => own);
  const steps = collect(chains, 1, ({ steps: names }) => names);
  const own = new Map(features.map((name, index) => [name, index]));
  const stepIds = new Map(steps.map((name, index) => [name, index]));
  const stepsAt = features.length * PARTS;
  const size = stepsAt + steps.length * MOVES;
  const numbered = chains.map(
    (chain): Numbered => ({
      chain,
      own: chain.clauses.map((clause) => idsOf(clause.own, own)),
      steps: chain.clauses.map((clause) => idsOf(clause.steps, stepIds)),
    }),
  );
  const fitted = minimise(
    (point, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (const each of numbered) loss += addChain(point, gradient, each, stepsAt);
      for (let i = 0; i < size; i += 1) {
        const weight = point[i] as number;
        loss += 0.5 * ridge * weight * weight;
        gradient[i] = (gradient[i] as number) + ridge * weight;
      }
      return loss;
    },
    new Float64Array(size),
    STEPS,
  );
  return encode(fitted, features, steps, stepsAt);
}

function collect(
  chains: readonly StoryChain[],
  fewest: number,
  namesOf: (clause: StoryChain['clauses'][number]) => readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { clauses } of chains) {
    for (const name of new Set(clauses.flatMap(namesOf))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([name]) => name)
    .sort((a, b) => (a < b ? -1 : 1));
}

const idsOf = (names: readonly string[], ids: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(names.flatMap((name) => ids.get(name) ?? []));

function addChain(point: Float64Array, gradient: Float64Array, each: Numbered, stepsAt: number): number {
  const { own, steps, chain } = each;
  if (own.length === 0) return 0;
  const scores = own.map((ids) => sum(point, ids, PARTS, 0));
  const moves = steps.map((ids) => sum(point, ids, MOVES, stepsAt));
  const free = pass(scores, moves, null);
  const bound = pass(scores, moves, chain.allowed);
  own.forEach((ids, index) => {
    const error = (free.parts[index] as Float64Array).map(
      (share, part) => chain.weight * (share - ((bound.parts[index] as Float64Array)[part] as number)),
    );
    spread(gradient, ids, error, 0);
    if (index === 0) return;
    const moveError = (free.moves[index] as Float64Array).map(
      (share, move) => chain.weight * (share - ((bound.moves[index] as Float64Array)[move] as number)),
    );
    spread(gradient, steps[index] as Int32Array, moveError, stepsAt);
  });
  return chain.weight * (free.total - bound.total);
}

function sum(point: Float64Array, ids: Int32Array, width: number, from: number): Float64Array {
  const total = new Float64Array(width);
  for (const id of ids) {
    const at = from + id * width;
    for (let k = 0; k < width; k += 1) total[k] = (total[k] as number) + (point[at + k] as number);
  }
  return total;
}

function spread(gradient: Float64Array, ids: Int32Array, error: Float64Array, from: number): void {
  for (const id of ids) {
    const at = from + id * error.length;
    for (let k = 0; k < error.length; k += 1) gradient[at + k] = (gradient[at + k] as number) + (error[k] as number);
  }
}

/** Forward and backward: the log of the sum over all runs of allowed parts, and how likely each part and move is. */
function pass(scores: readonly Float64Array[], moves: readonly Float64Array[], allowed: readonly number[] | null) {
  const may = (index: number, part: number): boolean =>
    allowed === null || (((allowed[index] as number) >> part) & 1) === 1;
  const forward = scores.map(() => new Float64Array(PARTS).fill(Number.NEGATIVE_INFINITY));
  const backward = scores.map(() => new Float64Array(PARTS).fill(Number.NEGATIVE_INFINITY));
  const at = (rows: readonly Float64Array[], index: number, part: number): number =>
    (rows[index] as Float64Array)[part] as number;
  const last = scores.length - 1;
  const held = new Float64Array(PARTS);
  for (let index = 0; index <= last; index += 1) {
    for (let to = 0; to < PARTS; to += 1) {
      if (!may(index, to)) continue;
      if (index > 0) {
        for (let k = 0; k < PARTS; k += 1) held[k] = at(forward, index - 1, k) + at(moves, index, k * PARTS + to);
      }
      (forward[index] as Float64Array)[to] = at(scores, index, to) + (index === 0 ? 0 : logSum(held));
    }
  }
  for (let index = last; index >= 0; index -= 1) {
    for (let from = 0; from < PARTS; from += 1) {
      if (!may(index, from)) continue;
      if (index < last) {
        for (let k = 0; k < PARTS; k += 1) {
          held[k] = at(backward, index + 1, k) + at(scores, index + 1, k) + at(moves, index + 1, from * PARTS + k);
        }
      }
      (backward[index] as Float64Array)[from] = index === last ? 0 : logSum(held);
    }
  }
  const total = logSum(forward[last] as Float64Array);
  const parts = scores.map((_, index) =>
    Float64Array.from({ length: PARTS }, (_each, part) =>
      Math.exp(at(forward, index, part) + at(backward, index, part) - total),
    ),
  );
  const shares = scores.map((_, index) =>
    Float64Array.from({ length: MOVES }, (_each, move) => {
      if (index === 0) return 0;
      const [from, to] = [Math.floor(move / PARTS), move % PARTS];
      if (!may(index, to)) return 0;
      return Math.exp(
        at(forward, index - 1, from) + at(moves, index, move) + at(scores, index, to) + at(backward, index, to) - total,
      );
    }),
  );
  return { total, parts, moves: shares };
}

function logSum(values: Float64Array): number {
  const highest = Math.max(...values);
  if (highest === Number.NEGATIVE_INFINITY) return highest;
  let total = 0;
  for (const value of values) total += Math.exp(value - highest);
  return highest + Math.log(total);
}

function encode(
  fitted: Float64Array,
  features: readonly string[],
  steps: readonly string[],
  stepsAt: number,
): StoryWeights {
  const unitsOf = (from: number, width: number): Int8Array =>
    Int8Array.from(fitted.subarray(from, from + width), (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight * STORY_WEIGHT_SCALE))),
    );
  const join = (rows: readonly Int8Array[]): string =>
    Buffer.concat(rows.map((row) => Buffer.from(row.buffer))).toString('base64');
  const kept = features
    .map((name, index) => ({ name, units: unitsOf(index * PARTS, PARTS) }))
    .filter(({ units }) => units.some((unit) => Math.abs(unit) >= LEAST_UNITS));
  return {
    format: 1,
    parts: [...CLAUSE_PARTS],
    features: kept.map(({ name }) => name),
    rows: join(kept.map(({ units }) => units)),
    steps,
    stepRows: join(steps.map((_, index) => unitsOf(stepsAt + index * MOVES, MOVES))),
  };
}
