/** The smallest power of two that is no less; by whole numbers, since a logarithm may round differently elsewhere. */
export function powerOfTwoFrom(least: number): number {
  let power = 1;
  while (power < least) power *= 2;
  return power;
}
