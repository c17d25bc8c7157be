import { callEndpoint } from '../api/call-endpoint.ts';
import { confirmOwner } from '../api/confirm-owner.ts';
import { makeId } from '../make-id.ts';
import { ownDrafts } from './own-drafts.ts';
import { sameValue } from './same-value.ts';

/**
 * Sends notes that an earlier page could not. What the server does not take at once (another revision, too long) stays
 * on the device and is shown where the note is opened. True when something was saved.
 */
export async function sendLeftNotes(): Promise<boolean> {
  const left = ownDrafts.list();
  if (left.length === 0 || !(await confirmOwner())) return false;
  let isAnySaved = false;
  for (const { noteId, draft } of left) {
    const { content, baseRevision } = draft;
    const body = draft.attempt ?? { eventId: makeId(), baseRevision, content };
    const result = await callEndpoint('saveNote', { params: { noteId }, body });
    if (!result.ok) continue;
    isAnySaved = true;
    // Somebody may be writing on by now.
    const now = ownDrafts.list().find((found) => found.noteId === noteId);
    if (now === undefined || !sameValue(now.draft.content, body.content)) continue;
    ownDrafts.adopt(noteId);
    ownDrafts.drop(noteId);
  }
  return isAnySaved;
}
