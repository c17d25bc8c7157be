import { COMPETENCIES, type Competency } from '../question-bank/competency.ts';
import type { Instant } from '../shared/instant.ts';
import type { CompetencyScore } from './competency-scores.ts';

/** One piece of finished work that says something about competencies. */
export type ProgressPoint = {
  readonly at: Instant;
  readonly source: 'paper' | 'practice' | 'interview' | 'task' | 'desk';
  /** Of the sitting, the question, the interview, the task or the run. */
  readonly recordId: string;
  readonly title: string;
  readonly competencies: readonly CompetencyScore[];
};

export type CompetencyProgress = {
  readonly competency: Competency;
  /** Whole percents over the earliest and the latest points that judged it; null without any. */
  readonly firstPercent: number | null;
  readonly latestPercent: number | null;
  /** How many points judged it. */
  readonly points: number;
  /** Among the weakest, with enough behind it to say so. */
  readonly isWeak: boolean;
};

/** Points at either end of the history that are taken together, so that one bad day does not decide. */
const POINTS_TOGETHER = 3;
/** From so many points, or so many criteria in one, a competency counts as known. */
const POINTS_ENOUGH = 2;
const CRITERIA_ENOUGH = 3;
/** Below it a competency is weak, whatever the others are. */
const WEAK_BELOW_PERCENT = 60;
/** From here on it is nobody's weak spot, even if all others are better. */
const GOOD_FROM_PERCENT = 85;
/** The share of the known ones that are weak because the others are better. */
const LOWEST_SHARE = 1 / 3;

/**
 * How each competency moved, in the order of the radar. `points` the oldest first. First and latest are means over up to
 * three points, none of them in both but where there is only one, each weighted by how many criteria it judged. Weak is what is known and below 60 %, or among the lowest
 * third of what is known and below 85 %.
 */
export function foldProgress(points: readonly ProgressPoint[]): readonly CompetencyProgress[] {
  const all = COMPETENCIES.map((competency) => {
    const judged = points
      .flatMap(({ competencies }) => competencies.filter((each) => each.competency === competency))
      .filter(({ percent }) => percent !== null);
    const criteria = judged.reduce((sum, each) => sum + each.criteria, 0);
    // The two ends never share a point, or a change would be hidden in both.
    const latest = between(1, judged.length - 1, POINTS_TOGETHER);
    const first = between(1, judged.length - latest, POINTS_TOGETHER);
    return {
      competency,
      firstPercent: meanPercent(judged.slice(0, first)),
      latestPercent: meanPercent(judged.slice(-latest)),
      points: judged.length,
      isKnown: judged.length >= POINTS_ENOUGH || criteria >= CRITERIA_ENOUGH,
    };
  });
  const known = all.flatMap(({ isKnown, latestPercent }) => (isKnown && latestPercent !== null ? [latestPercent] : []));
  const lowest = known.sort((a, b) => a - b).slice(0, Math.floor(known.length * LOWEST_SHARE));
  const weakUpTo = Math.min(lowest.at(-1) ?? -1, GOOD_FROM_PERCENT - 1);
  return all.map(({ isKnown, ...progress }) => {
    const percent = progress.latestPercent;
    return {
      ...progress,
      isWeak: isKnown && percent !== null && (percent < WEAK_BELOW_PERCENT || percent <= weakUpTo),
    };
  });
}

const between = (low: number, count: number, high: number): number => Math.min(high, Math.max(low, count));

/** Whole percent; null of none. */
function meanPercent(scores: readonly CompetencyScore[]): number | null {
  const criteria = scores.reduce((sum, each) => sum + each.criteria, 0);
  if (criteria === 0) return null;
  return Math.round(scores.reduce((sum, each) => sum + (each.percent ?? 0) * each.criteria, 0) / criteria);
}
