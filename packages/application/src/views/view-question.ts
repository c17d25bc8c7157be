import type { Competency } from '@mianmian/core/question-bank/competency';
import type { Question } from '@mianmian/core/question-bank/question';

/** What a candidate may know of a question before answering: not the words that earn points, nor the model answer. */
export type QuestionView = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly prompt: string;
  readonly points: number;
  readonly suggestedSeconds: number;
  readonly examines: readonly string[];
  readonly criteria: readonly {
    readonly id: string;
    readonly name: string;
    readonly max: number;
    readonly competency: Competency;
  }[];
};

export const viewQuestion = (question: Question): QuestionView => ({
  id: question.id,
  version: question.version,
  title: question.title,
  prompt: question.prompt,
  points: question.points,
  suggestedSeconds: question.suggestedSeconds,
  examines: question.examines,
  criteria: question.criteria.map(({ id, name, max, competency }) => ({ id, name, max, competency })),
});
