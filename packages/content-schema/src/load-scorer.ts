import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import type { Question } from '@mianmian/core/question-bank/question';
import { fail, type Result } from '@mianmian/core/shared/result';
import type { Content } from './content.ts';
import type { ContentProblem } from './content-problem.ts';

export type Scorer = { readonly score: (question: Question, answer: string) => Evaluation };

/** Reads `scoring/weights.json` of the content directory and makes the scorer of this content. */
export function loadScorer(_directory: string, _content: Content): Result<Scorer, readonly ContentProblem[]> {
  return fail([{ file: 'scoring/weights.json', line: 1, message: '评分器还没有接入' }]);
}
