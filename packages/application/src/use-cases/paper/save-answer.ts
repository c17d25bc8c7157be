import type { Actor } from '@mianmian/core/access/can';
import type { Instant } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { storableText } from '@mianmian/core/shared/storable-text';
import { judgeSave, type SaveRefusal, type SaveRequest } from '@mianmian/core/sitting/judge-save';
import type { LoggedEvent } from '@mianmian/core/sitting/sitting';
import type { Ports } from '../../ports/ports.ts';
import type { Draft, SittingRecord } from '../../ports/sitting-store.ts';
import { type BadRequest, type Closed, type Conflict, NOT_FOUND, type NotFound } from '../refusal.ts';
import { appendEvent } from '../steps/append-event.ts';
import { findOwnSitting } from '../steps/find-own-sitting.ts';

export type SaveAnswer = SaveRequest & { readonly sittingId: string; readonly eventId: string };

export type SavedAnswer = {
  readonly questionId: string;
  readonly revision: number;
  readonly savedAt: Instant;
  readonly late: boolean;
  readonly serverNow: Instant;
  readonly deadlineAt: Instant;
};

type SaveFailure = NotFound | Closed | Conflict | BadRequest;

/**
 * Keeps the text as the question's latest draft; when the promise resolves it is durable. A repeated event id gets the
 * first result, and a text the server already holds is no conflict, whatever it was written on.
 */
export async function saveAnswer(
  ports: Ports,
  actor: Actor,
  sent: SaveAnswer,
): Promise<Result<SavedAnswer, SaveFailure>> {
  const request: SaveAnswer = { ...sent, text: storableText(sent.text) };
  return ports.store.transact(async (tx) => {
    const record = await findOwnSitting(ports, tx, actor, 'write', request.sittingId);
    if (record === null) return fail(NOT_FOUND);
    const now = ports.clock.now();
    const draft = await tx.drafts.find(record.id, request.questionId);

    const first = await tx.sittings.findEntry(record.id, request.eventId);
    if (first !== null) return repeat(first, request, draft, record, now);

    const judged = judgeSave(record.sitting, request, now);
    if (draft?.text === request.text && (judged.ok || judged.error.code === 'conflict')) {
      const late = record.sitting.lateQuestionIds.includes(request.questionId);
      return ok(acknowledge(draft, late, record, now));
    }
    if (!judged.ok) return fail(refuse(judged.error, draft));

    const { revision, late } = judged.value;
    const { questionId, text, eventId } = request;
    const saved: Draft = { questionId, text, revision, savedAt: now };
    await tx.drafts.put(record, saved);
    const characters = text.trim().length;
    const event = { kind: 'answer-saved', questionId, revision, characters, late } as const;
    return ok(acknowledge(saved, late, await appendEvent(tx, record, { eventId, at: now, event }), now));
  });
}

/** The result of the first message with this id, unless this one says something else, which must not get lost. */
function repeat(
  { at, event }: LoggedEvent,
  request: SaveAnswer,
  draft: Draft | null,
  record: SittingRecord,
  now: Instant,
): Result<SavedAnswer, BadRequest> {
  const reused: BadRequest = { code: 'bad-request', reason: 'event-id-reused' };
  if (event.kind !== 'answer-saved' || event.questionId !== request.questionId) return fail(reused);
  if (event.characters !== request.text.trim().length) return fail(reused);
  if (draft?.revision === event.revision && draft.text !== request.text) return fail(reused);
  return ok(
    acknowledge({ questionId: event.questionId, revision: event.revision, savedAt: at }, event.late, record, now),
  );
}

const acknowledge = (
  { questionId, revision, savedAt }: Omit<Draft, 'text'>,
  late: boolean,
  { sitting }: SittingRecord,
  serverNow: Instant,
): SavedAnswer => ({ questionId, revision, savedAt, late, serverNow, deadlineAt: sitting.deadlineAt });

function refuse(refusal: SaveRefusal, draft: Draft | null): SaveFailure {
  switch (refusal.code) {
    case 'unknown-question':
      return NOT_FOUND;
    case 'too-long':
      return { code: 'bad-request', reason: 'answer-too-long' };
    case 'closed':
      return { code: 'closed' };
    case 'conflict':
      return { code: 'conflict', current: { revision: refusal.currentRevision, text: draft?.text ?? '' } };
  }
}
