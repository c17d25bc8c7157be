import { mean } from './mean.ts';

/**
 * Whether two lists of the same length rise together, whatever their scales: the correlation of their ranks.
 * @returns -1..1; `null` when there are fewer than two pairs or one list never varies
 */
export function spearman(one: readonly number[], other: readonly number[]): number | null {
  return pearson(ranksOf(one), ranksOf(other));
}

/** Equal values share the mean of their ranks. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { index } of order.slice(from, to)) ranks[index] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}

function pearson(one: readonly number[], other: readonly number[]): number | null {
  const oneMean = mean(one) ?? 0;
  const otherMean = mean(other) ?? 0;
  let covariance = 0;
  let oneSquares = 0;
  let otherSquares = 0;
  one.forEach((value, index) => {
    const a = value - oneMean;
    const b = (other[index] ?? 0) - otherMean;
    covariance += a * b;
    oneSquares += a * a;
    otherSquares += b * b;
  });
  const product = oneSquares * otherSquares;
  return product === 0 ? null : covariance / Math.sqrt(product);
}
