/** Those labelled between the 33rd and the 67th percentile of the labels above 0, both ends included. */
export function middleThird<T extends { readonly label: number }>(rows: readonly T[]): readonly T[] {
  const labels = rows.map(({ label }) => label).filter((label) => label > 0);
  labels.sort((a, b) => a - b);
  const low = labels[Math.floor(labels.length / 3)] ?? 0;
  const high = labels[Math.floor((2 * labels.length) / 3)] ?? 0;
  return rows.filter(({ label }) => label >= low && label <= high);
}
