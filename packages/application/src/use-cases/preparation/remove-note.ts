import { type Actor, can } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { applicationOf } from '../../ports/note-content.ts';
import type { PreparationPorts } from '../../ports/preparation-ports.ts';
import { NOT_FOUND, type NotFound } from '../refusal.ts';

/** Removes a note for good; an application takes with it what hangs on it. Once more finds nothing. */
export async function removeNote(
  { store }: Pick<PreparationPorts, 'store'>,
  actor: Actor,
  noteId: string,
): Promise<Result<{ readonly done: true }, NotFound>> {
  return store.transact(async (tx) => {
    await tx.notes.hold(actor.personId);
    const held = await tx.notes.find(actor.workspaceId, noteId);
    if (held === null || !can(actor, 'remove', { workspaceId: held.workspaceId })) return fail(NOT_FOUND);
    const notes = held.content.kind === 'application' ? await tx.notes.listOfWorkspace(actor.workspaceId) : [];
    const hanging = notes.filter(({ content }) => applicationOf(content) === noteId);
    await tx.notes.remove(actor.workspaceId, [noteId, ...hanging.map(({ id }) => id)]);
    return ok({ done: true });
  });
}
