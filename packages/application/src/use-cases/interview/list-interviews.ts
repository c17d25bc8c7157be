import { type Actor, can } from '@mianmian/core/access/can';
import type { InterviewPorts } from '../../ports/interview-ports.ts';
import { type InterviewSummary, summariseInterview } from '../../views/view-interview.ts';

export type InterviewList = { readonly interviews: readonly InterviewSummary[] };

/** All mock interviews of the actor's workspace, newest first; who is not known has none. */
export async function listInterviews(
  { store }: Pick<InterviewPorts, 'store'>,
  actor: Actor | null,
): Promise<InterviewList> {
  if (actor === null) return { interviews: [] };
  const all = await store.transact((tx) => tx.interviews.listOfWorkspace(actor.workspaceId));
  return {
    interviews: all.filter(({ workspaceId }) => can(actor, 'read', { workspaceId })).map(summariseInterview),
  };
}
