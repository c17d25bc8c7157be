import { CLAUSE_PARTS, STORY_WEIGHT_SCALE, type StoryWeights } from '@mianmian/core/coaching/stories/story-weights';
import { minimise } from '../minimise.ts';
import type { StoryChain } from './story-chain.ts';

const PARTS = CLAUSE_PARTS.length;
const MOVES = PARTS * PARTS;
const RIDGE = 1;
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
  const scores = own.map((ids) => exponents(sum(point, ids, PARTS, 0)));
  const moves = steps.map((ids) => exponents(sum(point, ids, MOVES, stepsAt)));
  const free = pass(scores, moves, null);
  const bound = pass(scores, moves, chain.allowed);
  const difference = (a: Float64Array, b: Float64Array): Float64Array => {
    for (let k = 0; k < a.length; k += 1) a[k] = chain.weight * ((a[k] as number) - (b[k] as number));
    return a;
  };
  own.forEach((ids, index) => {
    spread(gradient, ids, difference(free.parts[index] as Float64Array, bound.parts[index] as Float64Array), 0);
    if (index === 0) return;
    const moveError = difference(free.moves[index] as Float64Array, bound.moves[index] as Float64Array);
    spread(gradient, steps[index] as Int32Array, moveError, stepsAt);
  });
  return chain.weight * (free.logTotal - bound.logTotal);
}

function sum(point: Float64Array, ids: Int32Array, width: number, from: number): Float64Array {
  const total = new Float64Array(width);
  for (let i = 0; i < ids.length; i += 1) {
    const at = from + (ids[i] as number) * width;
    for (let k = 0; k < width; k += 1) total[k] = (total[k] as number) + (point[at + k] as number);
  }
  return total;
}

function spread(gradient: Float64Array, ids: Int32Array, error: Float64Array, from: number): void {
  const width = error.length;
  for (let i = 0; i < ids.length; i += 1) {
    const at = from + (ids[i] as number) * width;
    for (let k = 0; k < width; k += 1) gradient[at + k] = (gradient[at + k] as number) + (error[k] as number);
  }
}

/** e to the scores, the highest taken off; what is taken off is the same for both passes and so cancels. */
function exponents(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k += 1) highest = Math.max(highest, scores[k] as number);
  for (let k = 0; k < scores.length; k += 1) scores[k] = Math.exp((scores[k] as number) - highest);
  return scores;
}

/**
 * Forward and backward with scaling (Rabiner 1989, V.A): the log of the sum over all runs of allowed parts, and how
 * likely each part and move is. `scores`, `moves`: as `exponents` gives them.
 */
function pass(scores: readonly Float64Array[], moves: readonly Float64Array[], allowed: readonly number[] | null) {
  const length = scores.length;
  const forward = new Float64Array(length * PARTS);
  const backward = new Float64Array(length * PARTS);
  const masked = new Float64Array(length * PARTS);
  let logTotal = 0;
  for (let index = 0; index < length; index += 1) {
    const bits = allowed === null ? (1 << PARTS) - 1 : (allowed[index] as number);
    const score = scores[index] as Float64Array;
    const move = moves[index] as Float64Array;
    const here = index * PARTS;
    let scale = 0;
    for (let to = 0; to < PARTS; to += 1) {
      const own = ((bits >> to) & 1) === 1 ? (score[to] as number) : 0;
      masked[here + to] = own;
      let reached = index === 0 ? 1 : 0;
      if (index > 0) {
        for (let from = 0; from < PARTS; from += 1) {
          reached += (forward[here - PARTS + from] as number) * (move[from * PARTS + to] as number);
        }
      }
      forward[here + to] = reached * own;
      scale += reached * own;
    }
    for (let to = 0; to < PARTS; to += 1) forward[here + to] = (forward[here + to] as number) / scale;
    logTotal += Math.log(scale);
  }
  backward.fill(1, (length - 1) * PARTS);
  for (let index = length - 2; index >= 0; index -= 1) {
    const here = index * PARTS;
    const move = moves[index + 1] as Float64Array;
    let scale = 0;
    for (let from = 0; from < PARTS; from += 1) {
      let left = 0;
      for (let to = 0; to < PARTS; to += 1) {
        left +=
          (move[from * PARTS + to] as number) *
          (masked[here + PARTS + to] as number) *
          (backward[here + PARTS + to] as number);
      }
      backward[here + from] = left;
      scale += left;
    }
    for (let from = 0; from < PARTS; from += 1) backward[here + from] = (backward[here + from] as number) / scale;
  }
  const parts: Float64Array[] = [];
  const shares: Float64Array[] = [];
  for (let index = 0; index < length; index += 1) {
    const here = index * PARTS;
    const part = new Float64Array(PARTS);
    for (let k = 0; k < PARTS; k += 1) part[k] = (forward[here + k] as number) * (backward[here + k] as number);
    parts.push(toShares(part));
    const share = new Float64Array(MOVES);
    if (index > 0) {
      const move = moves[index] as Float64Array;
      for (let k = 0; k < MOVES; k += 1) {
        const [from, to] = [Math.floor(k / PARTS), k % PARTS];
        share[k] =
          (forward[here - PARTS + from] as number) *
          (move[k] as number) *
          (masked[here + to] as number) *
          (backward[here + to] as number);
      }
      toShares(share);
    }
    shares.push(share);
  }
  return { logTotal, parts, moves: shares };
}

function toShares(values: Float64Array): Float64Array {
  let total = 0;
  for (let k = 0; k < values.length; k += 1) total += values[k] as number;
  for (let k = 0; k < values.length; k += 1) values[k] = (values[k] as number) / total;
  return values;
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
