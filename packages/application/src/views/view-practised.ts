import { reviewTechnique } from '@mianmian/core/coaching/review-technique';
import type { TechniqueReview } from '@mianmian/core/coaching/technique-review';
import type { Question } from '@mianmian/core/question-bank/question';
import type { AnswerRecord } from '../ports/answer-store.ts';
import { type AssessedAnswerView, viewAssessed } from './view-assessed.ts';

export type PractisedAnswerView = AssessedAnswerView & { readonly technique: TechniqueReview };

/** An answer with what it earned and, read anew by the rules of today, how it is told. */
export const viewPractised = (record: AnswerRecord, question: Question): PractisedAnswerView => ({
  ...viewAssessed(record, question),
  technique: reviewTechnique(question, record.answer, record.evaluation),
});
