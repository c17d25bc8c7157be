import type { Paper } from '@mianmian/core/question-bank/paper';
import type { Question } from '@mianmian/core/question-bank/question';

/** The content as it is today. */
export type QuestionBank = {
  readonly questions: readonly Question[];
  readonly papers: readonly Paper[];
  /** The landing page's first taste; not one of the questions. */
  readonly taste: Question;
};

export const findQuestion = (bank: QuestionBank, questionId: string): Question | null =>
  bank.questions.find((question) => question.id === questionId) ?? null;
