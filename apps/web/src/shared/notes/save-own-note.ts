import type { Note } from '@mianmian/contract/note';
import { fail, type Result } from '@mianmian/core/shared/result';
import { type CallError, callEndpoint } from '../api/call-endpoint.ts';
import { confirmOwner } from '../api/confirm-owner.ts';
import { readOwner } from '../device/device-owner.ts';
import type { SaveRequest } from './note-saver.ts';

/**
 * Saves a note of whoever this page belongs to. The server makes a guest for whoever has no session any more: an account's
 * new note must not become that guest's. Later revisions can't, they are not found there.
 */
export async function saveOwnNote(
  noteId: string,
  body: SaveRequest,
  keepalive = false,
): Promise<Result<Note, CallError>> {
  const isAccounts = readOwner() !== '';
  if (body.baseRevision === 0 && isAccounts && !(await confirmOwner())) {
    return fail({ code: 'offline', message: 'nobody answered for this owner' });
  }
  return callEndpoint('saveNote', { params: { noteId }, body, keepalive });
}
