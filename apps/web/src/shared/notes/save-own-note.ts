import { type Note, noteContentSchema } from '@mianmian/contract/note';
import { fail, type Result } from '@mianmian/core/shared/result';
import { type CallError, callEndpoint } from '../api/call-endpoint.ts';
import { confirmOwner } from '../api/confirm-owner.ts';
import { isPassing } from '../api/is-passing.ts';
import { readOwner } from '../device/device-owner.ts';
import type { SaveRequest } from './note-saver.ts';

/**
 * Saves a note of whoever this page belongs to. The server makes a guest for whoever has no session any more: an account's
 * new note must not become that guest's. Later revisions can't, they are not found there.
 * One that is longer than the server takes is not sent.
 */
export async function saveOwnNote(
  noteId: string,
  body: SaveRequest,
  keepalive = false,
): Promise<Result<Note, CallError>> {
  if (isTooLong(body.content)) return fail({ code: 'too-large', message: 'a text is longer than the contract says' });
  const isAccounts = readOwner() !== '';
  const unconfirmed = body.baseRevision === 0 && isAccounts ? await confirmOwner() : null;
  if (unconfirmed !== null) {
    // Of whoever signed in meanwhile it is not; it waits for its owner.
    return fail(isPassing(unconfirmed) ? unconfirmed : { code: 'offline', message: unconfirmed.message });
  }
  return callEndpoint('saveNote', { params: { noteId }, body, keepalive });
}

function isTooLong(content: SaveRequest['content']): boolean {
  const parsed = noteContentSchema.safeParse(content);
  return !parsed.success && parsed.error.issues.some(({ code }) => code === 'too_big');
}
