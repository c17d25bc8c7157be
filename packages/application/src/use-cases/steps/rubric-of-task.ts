import type { Question } from '@mianmian/core/question-bank/question';
import type { Transaction } from '../../ports/store.ts';
import type { TaskRecord } from '../../ports/task-store.ts';

/** The rubric as it was when the task began. */
export async function rubricOfTask(tx: Transaction, { questionHash }: TaskRecord): Promise<Question> {
  const question = (await tx.askedQuestions.find([questionHash])).get(questionHash);
  if (question === undefined) throw new Error(`the rubric ${questionHash} is not kept`);
  return question;
}
