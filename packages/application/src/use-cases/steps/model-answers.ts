import type { Question } from '@mianmian/core/question-bank/question';
import type { Transaction } from '../../ports/store.ts';

/** A question's model answer; null while it is locked. */
export type TellModelAnswer = (question: Question) => string | null;

/**
 * The one way to a model answer, for whoever shows one. It is locked while an open paper or interview of the person asks
 * the question or may ask it yet: else a second paper, handed in unread, would answer the first. The lock goes by the
 * question's id, whatever edition each of them asks.
 */
export async function modelAnswersFor(tx: Transaction, personId: string): Promise<TellModelAnswer> {
  const papers = await tx.sittings.listOpenOf(personId);
  const locked = new Set([
    ...papers.flatMap(({ sitting }) => sitting.questionIds),
    ...(await tx.interviews.listAskable(personId)),
  ]);
  return ({ id, modelAnswer }) => (locked.has(id) ? null : modelAnswer);
}
