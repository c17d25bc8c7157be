import type { Question } from '@mianmian/core/question-bank/question';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { hashText } from '@mianmian/core/shared/hash';
import type { Sitting } from '@mianmian/core/sitting/sitting';
import type { Transaction } from '../../ports/store.ts';

/** Names one edition of a question by its whole text. */
export const hashQuestion = (question: Question): string => hashText(canonicalText(question));

/** The questions of a sitting as they were asked, in the paper's order. */
export async function askedQuestionsOf(tx: Transaction, sitting: Sitting): Promise<readonly Question[]> {
  const hashes = sitting.questionIds.map((id) => hashOf(sitting, id));
  const kept = await tx.askedQuestions.find(hashes);
  return hashes.map((hash) => {
    const question = kept.get(hash);
    if (question === undefined) throw new Error(`the asked question ${hash} is not kept`);
    return question;
  });
}

export function hashOf(sitting: Sitting, questionId: string): string {
  const hash = sitting.questionHashes[questionId];
  if (hash === undefined) throw new Error(`the sitting does not ask ${questionId}`);
  return hash;
}
