import { callEndpoint } from '../api/call-endpoint.ts';
import { confirmOwner } from '../api/confirm-owner.ts';
import { makeId } from '../make-id.ts';
import { isLeft } from './is-left.ts';
import { openNotes, ownDrafts } from './own-drafts.ts';
import { sameValue } from './same-value.ts';

let running: Promise<boolean> | null = null;

/**
 * Sends notes that an earlier page, or one that was left without a network, could not. What the server does not take at
 * once (another revision, too long) stays on the device and is shown where the note is opened. True when something was
 * saved.
 */
export function sendLeftNotes(): Promise<boolean> {
  running ??= send().finally(() => {
    running = null;
  });
  return running;
}

async function send(): Promise<boolean> {
  if (listLeft().length === 0 || (await confirmOwner()) !== null) return false;
  let isAnySaved = false;
  for (const { noteId } of listLeft()) isAnySaved = (await sendOne(noteId)) || isAnySaved;
  return isAnySaved;
}

async function sendOne(noteId: string): Promise<boolean> {
  // Read anew each time: somebody may have begun to write meanwhile.
  const left = listLeft().find((found) => found.noteId === noteId);
  if (left === undefined) return false;
  const { content, baseRevision, attempt } = left.draft;
  const body = attempt ?? { eventId: makeId(), baseRevision, content };
  const result = await callEndpoint('saveNote', { params: { noteId }, body });
  if (!result.ok) return false;
  const now = ownDrafts.list().find((found) => found.noteId === noteId);
  if (now === undefined || openNotes.has(noteId)) return true;
  ownDrafts.adopt(noteId);
  if (sameValue(now.draft.content, body.content)) {
    ownDrafts.drop(noteId);
    return true;
  }
  // More was written while that try was under way: it goes out on the revision there is now.
  ownDrafts.keep(noteId, { ...now.draft, baseRevision: result.value.revision, attempt: null });
  if (attempt !== null) await sendOne(noteId);
  return true;
}

const listLeft = () => ownDrafts.list().filter(({ noteId, draft }) => isLeft(draft, openNotes.has(noteId), Date.now()));
