import type { Actor } from '@mianmian/core/access/can';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { storableText } from '@mianmian/core/shared/storable-text';
import type { AnswerRecord } from '../../ports/answer-store.ts';
import type { Ports } from '../../ports/ports.ts';
import { findQuestion } from '../../ports/question-bank.ts';
import { type PractisedAnswerView, viewPractised } from '../../views/view-practised.ts';
import { type BadRequest, NOT_FOUND, type NotFound, type QuotaReached } from '../refusal.ts';
import { hashQuestion } from '../steps/asked-questions.ts';
import { pairWithQuestions } from '../steps/assessed-pairs.ts';
import { withinQuota } from '../steps/within-quota.ts';

export type PractiseQuestion = { readonly eventId: string; readonly questionId: string; readonly answer: string };

/** Scores one answer to one question and keeps both. A repeated event id gets the first result. */
export async function practiseQuestion(
  ports: Ports,
  actor: Actor,
  { eventId, questionId, answer: sent }: PractiseQuestion,
): Promise<Result<PractisedAnswerView, NotFound | BadRequest | QuotaReached>> {
  const answer = storableText(sent);
  return ports.store.transact(async (tx) => {
    const first = await tx.answers.findByEvent(actor.personId, eventId);
    if (first !== null) {
      const [pair] = await pairWithQuestions(tx, [first]);
      if (pair === undefined || first.questionId !== questionId || first.answer !== answer) {
        return fail({ code: 'bad-request', reason: 'event-id-reused' });
      }
      return ok(viewPractised(first, pair.question));
    }

    const question = findQuestion(ports.bank, questionId);
    if (question === null) return fail(NOT_FOUND);
    if (answer.trim() === '') return fail({ code: 'bad-request', reason: 'empty-answer' });
    const within = await withinQuota(ports, tx, actor, ['answers-a-day']);
    if (!within.ok) return within;
    const evaluation = ports.scorer.score(question, answer);
    const questionHash = hashQuestion(question);
    const record: AnswerRecord = {
      id: ports.ids.next(),
      workspaceId: actor.workspaceId,
      personId: actor.personId,
      questionId,
      questionHash,
      sittingId: null,
      interviewId: null,
      eventId,
      attemptNumber: (await tx.answers.countAttempts(actor.personId, questionId)) + 1,
      answer,
      evaluation,
      evaluationText: canonicalText(evaluation),
      at: ports.clock.now(),
      late: false,
    };
    await tx.askedQuestions.keep(questionHash, question);
    await tx.answers.add(record);
    return ok(viewPractised(record, question));
  });
}
