import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { InterviewPorts } from '../../ports/interview-ports.ts';
import { type InterviewView, viewInterview } from '../../views/view-interview.ts';
import { NOT_FOUND, type NotFound } from '../refusal.ts';
import { findOwnInterview } from './find-own-interview.ts';

/** Where the interview stands, with all that was said. */
export async function readInterview(
  ports: InterviewPorts,
  actor: Actor,
  interviewId: string,
): Promise<Result<InterviewView, NotFound>> {
  return ports.store.transact(async (tx) => {
    const record = await findOwnInterview(ports, tx, actor, 'read', interviewId);
    return record === null ? fail(NOT_FOUND) : ok(viewInterview(record, await tx.interviews.listTurns(record.id)));
  });
}
