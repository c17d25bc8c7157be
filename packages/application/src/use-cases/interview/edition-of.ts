import type { Question } from '@mianmian/core/question-bank/question';
import type { InterviewRecord } from '../../ports/interview-store.ts';
import type { Transaction } from '../../ports/store.ts';

/** A question of the interview as it was when the interview began. */
export async function editionOf(
  tx: Transaction,
  { id, questionHashes }: InterviewRecord,
  questionId: string,
): Promise<{ readonly question: Question; readonly hash: string }> {
  const hash = questionHashes[questionId] ?? '';
  const question = (await tx.askedQuestions.find([hash])).get(hash);
  if (question === undefined) throw new Error(`the interview ${id} has not kept its question ${questionId}`);
  return { question, hash };
}
