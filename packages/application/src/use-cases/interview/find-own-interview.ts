import { type Action, type Actor, can } from '@mianmian/core/access/can';
import type { InterviewPorts } from '../../ports/interview-ports.ts';
import type { InterviewRecord } from '../../ports/interview-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { closeInterview } from './close-interview.ts';
import { isRenewed } from './setup-of.ts';

/**
 * The interview as it stands now: one that goes by what is no more ends here. Null when there is none or it is somebody
 * else's, which must look the same.
 */
export async function findOwnInterview(
  ports: InterviewPorts,
  tx: Transaction,
  actor: Actor,
  action: Action,
  interviewId: string,
): Promise<InterviewRecord | null> {
  const record = await tx.interviews.find(interviewId);
  if (record === null || !can(actor, action, { workspaceId: record.workspaceId })) return null;
  if (record.endedAt !== null || !isRenewed(ports, record)) return record;
  return closeInterview(ports, tx, record, 'renewed');
}
