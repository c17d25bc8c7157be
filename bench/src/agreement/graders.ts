import type { GradedAnswer } from '@mianmian/core/agreement/graded-answer';
import { judgeCriterion } from '@mianmian/core/scoring/judge-criterion';
import { grade } from './grade.ts';
import type { ScoredAnswer } from './scored-answer.ts';

/** Length that earns everything, as the published benchmark's baseline has it. */
const FULL_LENGTH = 250;

export type Grader = (answer: ScoredAnswer) => GradedAnswer;

export const gradeByScorer: Grader = ({ row, question, evaluation }) =>
  grade(row, question, ({ id }) => evaluation.criteria.find(({ criterionId }) => criterionId === id)?.points ?? 0);

/** Counts characters and nothing else. */
export const gradeByLength: Grader = ({ row, question }) => {
  const share = Math.min(1, [...row.answer].length / FULL_LENGTH);
  return grade(row, question, ({ max }) => Math.round(share * max * 2) / 2);
};

/** The rubric's own points for the spans that people marked: what is left to lose when every facet is recognised. */
export const gradeBySpans: Grader = ({ row, question }) =>
  grade(row, question, (criterion) => {
    const believed = criterion.facets
      .filter(({ id }) => (row.spans[`${criterion.id}.${id}`]?.length ?? 0) > 0)
      .map((facet) => ({ facet, belief: 1, points: facet.points, evidence: [] }));
    return judgeCriterion(criterion, believed).points;
  });
