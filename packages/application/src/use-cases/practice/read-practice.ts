import { type Actor, can } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Ports } from '../../ports/ports.ts';
import { findQuestion } from '../../ports/question-bank.ts';
import { type PractisedAnswerView, viewPractised } from '../../views/view-practised.ts';
import { NOT_FOUND, type NotFound } from '../refusal.ts';
import { pairWithQuestions } from '../steps/assessed-pairs.ts';

export type PracticeHistory = { readonly answers: readonly PractisedAnswerView[] };

/** Every answer the actor gave to a question, in practice and on handed-in papers, newest first; who is not known gave none. */
export async function readPractice(
  ports: Ports,
  actor: Actor | null,
  questionId: string,
): Promise<Result<PracticeHistory, NotFound>> {
  if (findQuestion(ports.bank, questionId) === null) return fail(NOT_FOUND);
  if (actor === null) return ok({ answers: [] });
  return ports.store.transact(async (tx) => {
    const records = await tx.answers.listOfQuestion(actor.workspaceId, questionId);
    const own = records.filter((record) => can(actor, 'read', { workspaceId: record.workspaceId }));
    const pairs = await pairWithQuestions(tx, own);
    return ok({ answers: pairs.map(({ question, stored }) => viewPractised(stored, question)) });
  });
}
