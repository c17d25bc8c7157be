import type { Competency } from '../question-bank/competency.ts';
import type { Instant } from '../shared/instant.ts';
import type { CompetencyScore } from './competency-scores.ts';

/** One piece of finished work that says something about competencies. */
export type ProgressPoint = {
  readonly at: Instant;
  readonly source: 'paper' | 'practice' | 'desk';
  /** Of the sitting, the question or the run. */
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
