import type { Question } from '@mianmian/core/question-bank/question';
import type { AnswerRecord } from '../../ports/answer-store.ts';
import type { SittingRecord } from '../../ports/sitting-store.ts';
import type { Transaction } from '../../ports/store.ts';

export type AssessedPair = { readonly question: Question; readonly stored: AnswerRecord };

/** Each answer with the question as it was asked. */
export async function pairWithQuestions(
  tx: Transaction,
  answers: readonly AnswerRecord[],
): Promise<readonly AssessedPair[]> {
  const questions = await tx.askedQuestions.find([...new Set(answers.map(({ questionHash }) => questionHash))]);
  return answers.map((stored) => {
    const question = questions.get(stored.questionHash);
    if (question === undefined) throw new Error(`the asked question ${stored.questionHash} is not kept`);
    return { question, stored };
  });
}

/** The stored answers of a handed-in sitting, in the paper's order. */
export async function assessedPairsOf(tx: Transaction, record: SittingRecord): Promise<readonly AssessedPair[]> {
  const pairs = await pairWithQuestions(tx, await tx.answers.listOfSitting(record.id));
  return record.sitting.questionIds.map((id) => {
    const pair = pairs.find(({ stored }) => stored.questionId === id);
    if (pair === undefined) throw new Error(`the handed-in sitting ${record.id} has no answer to ${id}`);
    return pair;
  });
}
