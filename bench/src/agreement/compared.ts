import { totalsOf } from '@mianmian/core/agreement/graded-answer';
import { gradeByScorer } from './graders.ts';
import type { Run } from './run.ts';
import type { ScoredAnswer } from './scored-answer.ts';

/** A scored answer with both totals out of 10. */
export type Compared = ScoredAnswer & { readonly label: number; readonly score: number; readonly excess: number };

export const compare = ({ scored }: Run): readonly Compared[] =>
  scored.map((answer) => {
    const { label, score } = totalsOf(gradeByScorer(answer));
    return { ...answer, label, score, excess: score - label };
  });
