import type { CriterionGrades, GradedAnswer } from '@mianmian/core/agreement/graded-answer';
import type { Criterion, Question } from '@mianmian/core/question-bank/question';
import type { LabelledAnswer } from '@mianmian/training/labelled-answer';

/** A labelled answer beside the points that some grader gave each criterion. */
export function grade(
  row: LabelledAnswer,
  question: Question,
  pointsOf: (criterion: Criterion) => number,
): GradedAnswer {
  const criteria = question.criteria.map((criterion): readonly [string, CriterionGrades] => [
    criterion.id,
    { label: row.labels[criterion.id] ?? 0, score: pointsOf(criterion), max: criterion.max },
  ]);
  return {
    question: row.question,
    length: [...row.answer].length,
    isTrap: row.kind === 'trap',
    criteria: Object.fromEntries(criteria),
  };
}
