import { paperPointsOf, sumPoints } from '@mianmian/core/report/paper-points';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import type { Instant } from '@mianmian/core/shared/instant';
import type { AnswerRecord } from '../../ports/answer-store.ts';
import type { Ports } from '../../ports/ports.ts';
import type { SittingRecord } from '../../ports/sitting-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { appendEvent } from './append-event.ts';
import { askedQuestionsOf, hashOf } from './asked-questions.ts';

export type Closing = { readonly eventId: string; readonly at: Instant; readonly by: 'candidate' | 'clock' };

/**
 * Hands in what is there: scores each question's latest text, keeps texts and whole evaluations, drops the drafts. A
 * question without any text is kept as unanswered.
 */
export async function closeSitting(
  ports: Ports,
  tx: Transaction,
  record: SittingRecord,
  { eventId, at, by }: Closing,
): Promise<SittingRecord> {
  const { sitting } = record;
  const drafts = new Map((await tx.drafts.list(record.id)).map((draft) => [draft.questionId, draft.text]));
  const points: (number | null)[] = [];
  for (const question of await askedQuestionsOf(tx, sitting)) {
    const answer = drafts.get(question.id) ?? '';
    const evaluation = ports.scorer.score(question, answer);
    const attempts = evaluation.state === 'unanswered' ? null : await countAttempts(tx, record, question.id);
    const assessed: AnswerRecord = {
      id: ports.ids.next(),
      workspaceId: record.workspaceId,
      personId: record.subjectPersonId,
      questionId: question.id,
      questionHash: hashOf(sitting, question.id),
      sittingId: record.id,
      interviewId: null,
      eventId: null,
      attemptNumber: attempts === null ? 0 : attempts + 1,
      answer,
      evaluation,
      evaluationText: canonicalText(evaluation),
      at,
      late: sitting.lateQuestionIds.includes(question.id),
    };
    await tx.answers.add(assessed);
    points.push(paperPointsOf({ question, evaluation }));
  }
  await tx.drafts.clear(record.id);
  return appendEvent(tx, record, { eventId, at, event: { kind: 'handed-in', by } }, sumJudged(points));
}

/** Null when nothing could be judged, because that is no judged 0. */
function sumJudged(points: readonly (number | null)[]): number | null {
  const judged = points.filter((each) => each !== null);
  return judged.length === 0 ? null : sumPoints(judged);
}

const countAttempts = (tx: Transaction, record: SittingRecord, questionId: string): Promise<number> =>
  tx.answers.countAttempts(record.subjectPersonId, questionId);
