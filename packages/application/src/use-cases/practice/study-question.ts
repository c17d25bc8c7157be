import type { Actor } from '@mianmian/core/access/can';
import type { BadAnswer } from '@mianmian/core/question-bank/question';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Ports } from '../../ports/ports.ts';
import { findQuestion } from '../../ports/question-bank.ts';
import { type ModelAnswerLocked, NOT_FOUND, type NotFound } from '../refusal.ts';
import { modelAnswersFor } from '../steps/model-answers.ts';

export type StudyView = {
  readonly questionId: string;
  readonly modelAnswer: string;
  readonly goodIdeas: readonly string[];
  readonly badAnswers: readonly BadAnswer[];
  readonly criteria: readonly {
    readonly id: string;
    readonly name: string;
    readonly full: string;
    readonly half: string;
  }[];
};

/**
 * The model answer and what earns the points: only after an own attempt, in practice, on a handed-in paper or in an
 * interview that is over, and never while a paper or an interview that asks the question is open.
 */
export async function studyQuestion(
  ports: Ports,
  actor: Actor,
  questionId: string,
): Promise<Result<StudyView, NotFound | ModelAnswerLocked>> {
  const question = findQuestion(ports.bank, questionId);
  if (question === null) return fail(NOT_FOUND);
  const modelAnswer = await ports.store.transact(async (tx) => {
    const tell = await modelAnswersFor(tx, actor.personId);
    return (await tx.answers.hasMet(actor.personId, questionId)) ? tell(question) : null;
  });
  if (modelAnswer === null) return fail({ code: 'model-answer-locked' });
  const { goodIdeas, badAnswers } = question;
  const criteria = question.criteria.map(({ id, name, full, half }) => ({ id, name, full, half }));
  return ok({ questionId, modelAnswer, goodIdeas, badAnswers, criteria });
}
