import { type Actor, can } from '@mianmian/core/access/can';
import type { PreparationPorts } from '../../ports/preparation-ports.ts';
import { type NoteView, viewNote } from '../../views/view-note.ts';

/** All that the actor wrote, the latest change first; who is not known wrote nothing. */
export async function listNotes(
  { store }: Pick<PreparationPorts, 'store'>,
  actor: Actor | null,
): Promise<{ readonly notes: readonly NoteView[] }> {
  if (actor === null) return { notes: [] };
  const records = await store.transact((tx) => tx.notes.listOfWorkspace(actor.workspaceId));
  return { notes: records.filter((record) => can(actor, 'read', { workspaceId: record.workspaceId })).map(viewNote) };
}
