import { joinAnswers } from '@mianmian/core/interview/join-answers';
import { paperPointsOf, sumPoints } from '@mianmian/core/report/paper-points';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import type { InterviewPorts } from '../../ports/interview-ports.ts';
import type { InterviewEnd, InterviewRecord } from '../../ports/interview-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { editionOf } from './edition-of.ts';

export type ClosingPorts = Pick<InterviewPorts, 'clock' | 'ids' | 'store' | 'scorer'>;

/**
 * Ends the interview and keeps it: scores all that was said to each question asked, as it was asked, and keeps texts and
 * whole evaluations. A question that was declined or met silence is kept as unanswered; one that the candidate had no
 * turn at is not.
 */
export async function closeInterview(
  ports: ClosingPorts,
  tx: Transaction,
  record: InterviewRecord,
  endedBy: InterviewEnd,
): Promise<InterviewRecord> {
  const { id: interviewId, workspaceId, personId, interview } = record;
  const at = ports.clock.now();
  const earned: { readonly points: number | null; readonly max: number }[] = [];
  for (const said of interview.records) {
    const { question, hash } = await editionOf(tx, record, said.questionId);
    const answer = joinAnswers(said);
    const evaluation = ports.scorer.score(question, answer);
    const isUnanswered = evaluation.state === 'unanswered';
    await tx.answers.add({
      id: ports.ids.next(),
      workspaceId,
      personId,
      questionId: question.id,
      questionHash: hash,
      sittingId: null,
      interviewId,
      eventId: null,
      attemptNumber: isUnanswered ? 0 : (await tx.answers.countAttempts(personId, question.id)) + 1,
      answer,
      evaluation,
      evaluationText: canonicalText(evaluation),
      at,
      late: false,
    });
    earned.push({ points: paperPointsOf({ question, evaluation }), max: question.points });
  }
  const judged = earned.flatMap(({ points }) => (points === null ? [] : [points]));
  const isJudged = judged.length > 0;
  const closed: InterviewRecord = {
    ...record,
    interview: { ...interview, awaited: null },
    endedAt: at,
    endedBy,
    points: isJudged ? sumPoints(judged) : null,
    maxPoints: isJudged ? sumPoints(earned.map(({ max }) => max)) : null,
  };
  await tx.interviews.put(closed);
  return closed;
}
