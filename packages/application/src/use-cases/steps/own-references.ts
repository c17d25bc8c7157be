import { type Actor, can } from '@mianmian/core/access/can';
import type { Exercise } from '../../ports/exercise-store.ts';
import { applicationOf, type NoteContent } from '../../ports/note-content.ts';
import type { Transaction } from '../../ports/store.ts';

/*
 * Whether what a note or an exercise names is there and the actor's own. Only what the server named can be somebody
 * else's: interviews and answers. Ids of notes and exercises are the person's devices' own and mean nothing outside their
 * workspace; those of questions, cards and texts are content, which a device that was offline may know from before.
 */

/**
 * What the note held before it may go on naming: the text must stay savable when an interview is gone. An application is
 * asked for each time, for it takes with it what hangs on it.
 */
export async function isNamingOwn(
  tx: Transaction,
  actor: Actor,
  content: NoteContent,
  held: NoteContent | null,
): Promise<boolean> {
  const applicationId = applicationOf(content);
  if (applicationId !== null) {
    const application = await tx.notes.find(actor.workspaceId, applicationId);
    if (application?.content.kind !== 'application') return false;
  }
  const interviewId = interviewOf(content);
  if (interviewId === null || (held !== null && interviewOf(held) === interviewId)) return true;
  const interview = await tx.interviews.find(interviewId);
  return interview !== null && can(actor, 'read', { workspaceId: interview.workspaceId });
}

const interviewOf = (content: NoteContent): string | null => (content.kind === 'review' ? content.interviewId : null);

export async function areNamingOwn(tx: Transaction, actor: Actor, exercises: readonly Exercise[]): Promise<boolean> {
  const named = new Set(exercises.flatMap((each) => (each.kind === 'self-introduction' ? [each.answerId] : [])));
  if (named.size === 0) return true;
  const answers = await tx.answers.find([...named]);
  const own = answers.filter(({ workspaceId }) => can(actor, 'read', { workspaceId }));
  return own.length === named.size;
}
