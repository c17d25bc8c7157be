import { minimise } from '../minimise.ts';

/** A facet beside an answer: the features of its likeliest stretches and of the whole text, and whether it is said. */
export type Comparison = {
  readonly stretches: readonly (readonly number[])[];
  readonly text: readonly number[];
  readonly said: boolean;
  readonly weight: number;
};

export type FittedComparing = {
  readonly bias: number;
  readonly stretch: readonly number[];
  readonly text: readonly number[];
};

/** Each time the stretch that speaks most is chosen by the weights of the time before. */
const ROUNDS = 4;
const STEPS = 60;
const RIDGE = 1;

/** Logistic regression of `said` on the best stretch's and the text's features. `first`: what chooses the first time. */
export function fitComparing(comparisons: readonly Comparison[], first: readonly number[]): FittedComparing {
  const width = first.length;
  const texts = comparisons[0]?.text.length ?? 0;
  let point: Float64Array = Float64Array.from({ length: width + texts + 1 }, (_, k) => first[k] ?? 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rows = comparisons.map(({ stretches, text, said, weight }) => ({
      features: [...best(stretches, point), ...text, 1],
      said,
      weight,
    }));
    point = minimise((at, gradient) => lossOf(rows, at, gradient), point, STEPS);
  }
  const rounded = Array.from(point, (value) => Math.round(value * 1000) / 1000);
  return {
    bias: rounded[width + texts] ?? 0,
    stretch: rounded.slice(0, width),
    text: rounded.slice(width, width + texts),
  };
}

function best(stretches: readonly (readonly number[])[], weights: Float64Array): readonly number[] {
  const strengthOf = (features: readonly number[]): number =>
    features.reduce((sum, value, k) => sum + value * (weights[k] as number), 0);
  return stretches.reduce((a, b) => (strengthOf(b) > strengthOf(a) ? b : a));
}

function lossOf(
  rows: readonly { readonly features: readonly number[]; readonly said: boolean; readonly weight: number }[],
  point: Float64Array,
  gradient: Float64Array,
): number {
  let loss = 0;
  gradient.fill(0);
  for (let k = 0; k < point.length - 1; k += 1) {
    loss += (RIDGE * (point[k] as number) ** 2) / 2;
    gradient[k] = RIDGE * (point[k] as number);
  }
  for (const { features, said, weight } of rows) {
    let odds = 0;
    for (let k = 0; k < features.length; k += 1) odds += (features[k] as number) * (point[k] as number);
    const signed = said ? odds : -odds;
    loss += weight * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
    const error = weight * (1 / (1 + Math.exp(-odds)) - (said ? 1 : 0));
    for (let k = 0; k < features.length; k += 1)
      gradient[k] = (gradient[k] as number) + error * (features[k] as number);
  }
  return loss;
}
