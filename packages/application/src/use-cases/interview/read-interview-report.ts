import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { InterviewPorts } from '../../ports/interview-ports.ts';
import { type InterviewReport, viewInterviewReport } from '../../views/view-interview-report.ts';
import { INTERVIEW_NOT_OVER, type InterviewNotOver, NOT_FOUND, type NotFound } from '../refusal.ts';
import { pairWithQuestions } from '../steps/assessed-pairs.ts';
import { modelAnswersFor } from '../steps/model-answers.ts';
import { findOwnInterview } from './find-own-interview.ts';

/** The report of an interview that is over, from what was stored at its end: nothing is scored anew. */
export async function readInterviewReport(
  ports: InterviewPorts,
  actor: Actor,
  interviewId: string,
): Promise<Result<InterviewReport, NotFound | InterviewNotOver>> {
  return ports.store.transact(async (tx) => {
    const record = await findOwnInterview(ports, tx, actor, 'read', interviewId);
    if (record === null) return fail(NOT_FOUND);
    const turns = await tx.interviews.listTurns(record.id);
    const pairs = await pairWithQuestions(tx, await tx.answers.listOfInterview(record.id));
    const report = viewInterviewReport(record, turns, pairs, await modelAnswersFor(tx, record.personId));
    return report === null ? fail(INTERVIEW_NOT_OVER) : ok(report);
  });
}
