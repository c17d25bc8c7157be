import type { Note, NoteContent } from '@mianmian/contract/note';
import type { QueryClient } from '@tanstack/react-query';
import type { CallError } from '../api/call-endpoint.ts';
import { notesQuery } from '../api/preparation-queries.ts';
import { makeId } from '../make-id.ts';
import { ownDrafts } from '../notes/own-drafts.ts';
import { saveOwnNote } from '../notes/save-own-note.ts';

/** What another try can't mend: the words are not kept as unsent, but shown by whoever asked. */
const FINAL = new Set<CallError['code']>(['bad-request', 'conflict', 'limit-reached', 'not-found', 'too-large']);

/**
 * Saves a note at once, outside its own page. What can't be sent waits on this device and goes out by itself.
 * Null when it is safe, else why it is not; nothing was changed then.
 */
export async function writeNote(
  client: QueryClient,
  note: Pick<Note, 'id' | 'revision'>,
  content: NoteContent,
): Promise<CallError | null> {
  const body = { eventId: makeId(), baseRevision: note.revision, content };
  // Words of the note's own page that could not be sent so far.
  const unsent = ownDrafts.adopt(note.id);
  const isOnDevice = ownDrafts.keep(note.id, {
    content,
    baseRevision: note.revision,
    attempt: body,
    keptAt: Date.now(),
  });
  const result = await saveOwnNote(note.id, body);
  if (result.ok) {
    ownDrafts.drop(note.id);
    const saved = result.value;
    client.setQueryData(notesQuery.queryKey, (known) => ({
      notes: [saved, ...(known?.notes ?? []).filter(({ id }) => id !== saved.id)],
    }));
    return null;
  }
  const isFinal = FINAL.has(result.error.code);
  if (isFinal && unsent !== null) ownDrafts.keep(note.id, unsent);
  else if (isFinal) ownDrafts.drop(note.id);
  void client.invalidateQueries({ queryKey: notesQuery.queryKey });
  return isFinal || !isOnDevice ? result.error : null;
}
