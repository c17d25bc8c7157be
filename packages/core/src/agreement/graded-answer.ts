/** One answer with the points a careful reader gave and those the scorer gave. */
export type GradedAnswer = {
  readonly question: string;
  /** In characters. */
  readonly length: number;
  /** Built to fool a scorer: keyword list, denial, injection… */
  readonly isTrap: boolean;
  /** Keyed by criterion; never empty. */
  readonly criteria: Readonly<Record<string, CriterionGrades>>;
};

/** Points out of `max`. */
export type CriterionGrades = { readonly label: number; readonly score: number; readonly max: number };

export type Totals = { readonly label: number; readonly score: number };

/** What a total is out of in all figures, so that rubrics of different size can be read together. */
export const TOTAL_SCALE = 10;

/** Both totals of an answer, scaled to `TOTAL_SCALE`. */
export function totalsOf({ criteria }: Pick<GradedAnswer, 'criteria'>): Totals {
  let label = 0;
  let score = 0;
  let max = 0;
  for (const grades of Object.values(criteria)) {
    label += grades.label;
    score += grades.score;
    max += grades.max;
  }
  return { label: (label * TOTAL_SCALE) / max, score: (score * TOTAL_SCALE) / max };
}
