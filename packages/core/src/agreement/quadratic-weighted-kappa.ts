/** Two grades of one thing on the same scale: whole numbers from 0 to `top`. */
export type GradePair = readonly [label: number, score: number];

/**
 * How far two graders agree beyond chance, far misses weighing more than near ones.
 * @param top the highest grade; the scale is 0, 1, … `top`
 * @returns 1 the same everywhere, 0 as by chance, below 0 worse; 1 when neither grader ever varies from the other's
 *   one grade; `null` without pairs. Throws at a grade off the scale: that is a bug of the caller's.
 */
export function quadraticWeightedKappa(pairs: readonly GradePair[], top: number): number | null {
  if (pairs.length === 0) return null;
  const labels = new Array<number>(top + 1).fill(0);
  const scores = new Array<number>(top + 1).fill(0);
  let observed = 0;
  for (const [label, score] of pairs) {
    for (const grade of [label, score]) {
      if (!Number.isInteger(grade) || grade < 0 || grade > top)
        throw new RangeError(`grade ${grade} is not in 0..${top}`);
    }
    labels[label] = (labels[label] ?? 0) + 1;
    scores[score] = (scores[score] ?? 0) + 1;
    observed += ((label - score) / top) ** 2;
  }
  let expected = 0;
  labels.forEach((labelCount, label) => {
    scores.forEach((scoreCount, score) => {
      expected += (((label - score) / top) ** 2 * labelCount * scoreCount) / pairs.length;
    });
  });
  return expected === 0 ? 1 : 1 - observed / expected;
}
