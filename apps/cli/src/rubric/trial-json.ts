import type { Question } from '@mianmian/core/question-bank/question';
import { scoredLineOf } from '../scoring/scored-line.ts';
import type { TriedRubric } from './try-rubric-on.ts';

/** What `--json` prints: one value, its answers in the form of `mianmian score`. */
export const trialJson = (question: Question, { answers, finds, agreement }: TriedRubric) => ({
  question: question.id,
  answers: answers.map(({ sample, evaluation }) => ({
    ...scoredLineOf(sample.id, evaluation),
    ...(sample.labels === null ? {} : { labels: sample.labels }),
  })),
  finds,
  agreement: agreement === null ? null : { ...agreement.whole, criteria: agreement.criteria },
});
