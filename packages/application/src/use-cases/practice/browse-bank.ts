import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { findQuestion, type QuestionBank } from '../../ports/question-bank.ts';
import { type PaperView, viewPaper } from '../../views/view-paper.ts';
import { type QuestionView, viewQuestion } from '../../views/view-question.ts';
import { NOT_FOUND, type NotFound } from '../refusal.ts';

/** What anybody may see of the content. */
export const listQuestions = (bank: QuestionBank): { readonly questions: readonly QuestionView[] } => ({
  questions: bank.questions.map(viewQuestion),
});

export function readQuestion(bank: QuestionBank, questionId: string): Result<QuestionView, NotFound> {
  const question = findQuestion(bank, questionId);
  return question === null ? fail(NOT_FOUND) : ok(viewQuestion(question));
}

export const listPapers = (bank: QuestionBank): { readonly papers: readonly PaperView[] } => ({
  papers: bank.papers.map((paper) => viewPaper(bank, paper)),
});
