import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { InterviewPorts } from '../../ports/interview-ports.ts';
import { type InterviewView, viewInterview } from '../../views/view-interview.ts';
import { NOT_FOUND, type NotFound } from '../refusal.ts';
import { closeInterview } from './close-interview.ts';
import { findOwnInterview } from './find-own-interview.ts';

/** Ends the interview before its time, with all that was answered; twice is one. */
export async function endInterview(
  ports: InterviewPorts,
  actor: Actor,
  interviewId: string,
): Promise<Result<InterviewView, NotFound>> {
  return ports.store.transact(async (tx) => {
    const record = await findOwnInterview(ports, tx, actor, 'write', interviewId);
    if (record === null) return fail(NOT_FOUND);
    const ended = record.endedAt === null ? await closeInterview(ports, tx, record, 'candidate') : record;
    return ok(viewInterview(ended, await tx.interviews.listTurns(record.id)));
  });
}
