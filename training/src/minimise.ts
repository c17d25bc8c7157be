/** Fills `gradient` and gives the loss at a point. */
export type Loss = (point: Float64Array, gradient: Float64Array) => number;

const MEMORY = 5;
const MOST_HALVINGS = 10;
/** A step that gains less than this share of the loss is the last. */
const LEAST_GAIN = 2e-4;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
};
const addScaled = (target: Float64Array, source: Float64Array, factor: number): void => {
  for (let i = 0; i < target.length; i += 1) target[i] = (target[i] as number) + factor * (source[i] as number);
};

type Past = { readonly moved: Float64Array; readonly turned: Float64Array; readonly scale: number };

/** Limited-memory BFGS with backtracking (Nocedal & Wright, Numerical Optimization, algorithm 7.4). Deterministic. */
export function minimise(loss: Loss, start: Float64Array, mostSteps: number): Float64Array {
  let point = start;
  let gradient = new Float64Array(start.length);
  let value = loss(point, gradient);
  const past: Past[] = [];
  for (let count = 0; count < mostSteps; count += 1) {
    const direction = descent(gradient, past);
    const slope = dot(gradient, direction);
    const next = new Float64Array(point.length);
    const nextGradient = new Float64Array(point.length);
    let nextValue = value;
    for (let halving = 0, length = 1; halving < MOST_HALVINGS; halving += 1, length /= 2) {
      next.set(point);
      addScaled(next, direction, -length);
      nextValue = loss(next, nextGradient);
      if (nextValue <= value - 1e-4 * length * slope) break;
    }
    const moved = Float64Array.from(next, (v, i) => v - (point[i] as number));
    const turned = Float64Array.from(nextGradient, (v, i) => v - (gradient[i] as number));
    const curvature = dot(moved, turned);
    if (curvature > 1e-10) past.push({ moved, turned, scale: 1 / curvature });
    if (past.length > MEMORY) past.shift();
    const gain = value - nextValue;
    point = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < LEAST_GAIN * Math.abs(value)) break;
  }
  return point;
}

function descent(gradient: Float64Array, past: readonly Past[]): Float64Array {
  const direction = Float64Array.from(gradient);
  const newest = past.at(-1);
  if (newest === undefined) {
    const factor = 2 / Math.sqrt(dot(gradient, gradient));
    return direction.map((v) => v * factor);
  }
  const weights = past.toReversed().map(({ moved, turned, scale }) => {
    const weight = dot(moved, direction) * scale;
    addScaled(direction, turned, -weight);
    return weight;
  });
  const factor = 1 / (newest.scale * dot(newest.turned, newest.turned));
  for (let i = 0; i < direction.length; i += 1) direction[i] = (direction[i] as number) * factor;
  past.forEach(({ moved, turned, scale }, index) => {
    const weight = dot(turned, direction) * scale;
    addScaled(direction, moved, (weights[past.length - 1 - index] ?? 0) - weight);
  });
  return direction;
}
