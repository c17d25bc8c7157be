import { type Actor, can } from '@mianmian/core/access/can';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { NoteContent } from '../../ports/note-content.ts';
import type { NoteRecord } from '../../ports/note-store.ts';
import type { PreparationPorts } from '../../ports/preparation-ports.ts';
import type { Quota } from '../../ports/quota-store.ts';
import { type NoteView, viewNote } from '../../views/view-note.ts';
import {
  type BadRequest,
  NOT_FOUND,
  NOTE_CONFLICT,
  type NoteConflict,
  type NotFound,
  type QuotaReached,
} from '../refusal.ts';
import { isNamingOwn } from '../steps/own-references.ts';
import { withinQuota } from '../steps/within-quota.ts';

export type SaveNote = {
  readonly noteId: string;
  readonly eventId: string;
  /** Revision it was written on; 0 makes a new note. */
  readonly baseRevision: number;
  readonly content: NoteContent;
};
type SavePorts = Pick<PreparationPorts, 'store' | 'clock'>;
type Judged = Result<{ readonly quotas: readonly Quota[] }, NoteConflict | BadRequest>;

/**
 * Keeps the note as it was sent, whole; durable when the promise resolves. A repeated event id gets the first result, and
 * what the server already holds is no conflict, whatever it was written on. `not-found`: it was removed meanwhile, or
 * an application or an interview that it names is not there, or not theirs.
 */
export async function saveNote(
  ports: SavePorts,
  actor: Actor,
  request: SaveNote,
): Promise<Result<NoteView, NotFound | NoteConflict | BadRequest | QuotaReached>> {
  return ports.store.transact(async (tx) => {
    await tx.notes.hold(actor.personId);
    const held = await tx.notes.find(actor.workspaceId, request.noteId);
    if (held !== null && !can(actor, 'write', { workspaceId: held.workspaceId })) return fail(NOT_FOUND);
    if (held === null && request.baseRevision !== 0) return fail(NOT_FOUND);
    if (held !== null && isSaid(held, request)) return ok(viewNote(held));

    const judged = held === null ? NEW : judgeChange(held, request);
    if (!judged.ok) return judged;
    if (!(await isNamingOwn(tx, actor, request.content, held?.content ?? null))) return fail(NOT_FOUND);
    const within = await withinQuota(ports, tx, actor, judged.value.quotas);
    if (!within.ok) return within;
    const now = ports.clock.now();
    const record: NoteRecord = {
      id: request.noteId,
      workspaceId: actor.workspaceId,
      personId: actor.personId,
      revision: (held?.revision ?? 0) + 1,
      createdAt: held?.createdAt ?? now,
      changedAt: now,
      lastEventId: request.eventId,
      content: request.content,
    };
    await tx.notes.put(record);
    return ok(viewNote(record));
  });
}

const NEW: Judged = ok({ quotas: ['notes-kept', 'note-characters'] });

const isSaid = (held: NoteRecord, { content }: SaveNote): boolean =>
  canonicalText(held.content) === canonicalText(content);

function judgeChange(held: NoteRecord, { eventId, baseRevision, content }: SaveNote): Judged {
  if (held.lastEventId === eventId) return fail({ code: 'bad-request', reason: 'event-id-reused' });
  if (held.content.kind !== content.kind) return fail({ code: 'bad-request', reason: 'other-kind' });
  if (held.revision !== baseRevision) return fail(NOTE_CONFLICT);
  // Who is at the limit must be able to shorten.
  const grows = canonicalText(content).length > canonicalText(held.content).length;
  return ok({ quotas: grows ? ['note-characters'] : [] });
}
