import type { Note, NoteContent, saveNoteSchema } from '@mianmian/contract/note';
import type { Result } from '@mianmian/core/shared/result';
import type { z } from 'zod';
import type { CallError } from '../api/call-endpoint.ts';
import { isPassing } from '../api/is-passing.ts';
import { observable } from '../observable.ts';
import type { NoteDrafts } from './note-drafts.ts';
import { sameValue } from './same-value.ts';

export type SaveRequest = z.infer<typeof saveNoteSchema>;

export type NoteSaverPorts = {
  readonly save: (noteId: string, request: SaveRequest) => Promise<Result<Note, CallError>>;
  /** What the server holds; null when it holds none (any more). */
  readonly fetch: (noteId: string) => Promise<Result<Note | null, CallError>>;
  readonly drafts: NoteDrafts;
  readonly makeId: () => string;
  readonly now: () => number;
  readonly onSaved: (note: Note) => void;
};

export type NoteSaverState<C extends NoteContent> = {
  readonly content: C;
  readonly state: 'saved' | 'saving' | 'waiting' | 'failed' | 'conflict' | 'gone';
  /** 0 until it was saved for the first time. */
  readonly revision: number;
  /** In a conflict: what was saved elsewhere. */
  readonly theirs: C | null;
  /** Why it was not saved: with `waiting` at the last try, else trying again alone won't help. */
  readonly error: CallError | null;
  /** False when the device would not keep the unsaved text. */
  readonly isOnDevice: boolean;
};

export type NoteSaver<C extends NoteContent> = {
  readonly read: () => NoteSaverState<C>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (content: C) => void;
  /** Sends what is unsaved now, also what waits for its next try. */
  readonly flush: () => void;
  readonly choose: (choice: 'mine' | 'theirs') => void;
  /** After `gone`: the same words as a new note, by its new id; null when it was not saved. */
  readonly saveAsNew: () => Promise<string | null>;
  /** Resolves when no save is under way. */
  readonly rest: () => Promise<void>;
  /** Nothing is sent any more; what is unsaved stays on the device. */
  readonly stop: () => void;
};

export type OpenNote<C extends NoteContent> = { readonly noteId: string; readonly revision: number; readonly saved: C };

export const DEBOUNCE_MS = 800;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const;
const LONGEST_RETRY_MS = 30_000;
/**
 * Keeps one note: every change on the device, every pause on the server, one save at a time under an id that is sent
 * until it is acknowledged. In a conflict nothing is overwritten before somebody chose.
 */
export function createNoteSaver<C extends NoteContent>(ports: NoteSaverPorts, open: OpenNote<C>): NoteSaver<C> {
  const { noteId } = open;
  const isSameKind = (content: NoteContent): content is C => content.kind === open.saved.kind;
  const draft = ports.drafts.adopt(noteId);
  const drafted = draft !== null && isSameKind(draft.content) ? { ...open.saved, ...draft.content } : null;
  /** What was left here has reached the server, or nothing was: the server's revision is the one to write on. */
  const isLeft = draft !== null && drafted !== null && !sameValue(drafted, open.saved);
  let content = isLeft ? drafted : open.saved;
  let saved = open.saved;
  let revision = isLeft ? draft.baseRevision : open.revision;
  let attempt: SaveRequest | null = isLeft ? draft.attempt : null;
  let [failures, isFlying, isGone, isStopped, isOnDevice] = [0, false, false, false, true];
  let theirs: { readonly content: C; readonly revision: number } | null = null;
  let refusal: CallError | null = null;
  /** Of the last try. */
  let trouble: CallError | null = null;
  let flight: Promise<Result<Note, CallError>> | null = null;
  let quietTimer: ReturnType<typeof setTimeout> | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;

  const isStuck = () => theirs !== null || isGone || refusal !== null;
  const describe = (): NoteSaverState<C>['state'] => {
    if (isGone) return 'gone';
    if (theirs !== null) return 'conflict';
    if (refusal !== null) return 'failed';
    if (failures > 0) return 'waiting';
    return isFlying || !sameValue(content, saved) ? 'saving' : 'saved';
  };
  const look = (): NoteSaverState<C> => ({
    content,
    state: describe(),
    revision,
    theirs: theirs?.content ?? null,
    error: refusal ?? (failures > 0 ? trouble : null),
    isOnDevice,
  });
  const state = observable(look());
  const publish = () => state.write(look());

  const keepOnDevice = () => {
    isOnDevice = ports.drafts.keep(noteId, { content, baseRevision: revision, attempt, keptAt: ports.now() });
  };
  const takeAsSaved = (text: C, at: number) => {
    [saved, revision, attempt, failures, theirs, refusal] = [text, at, null, 0, null, null];
    if (sameValue(content, saved)) ports.drafts.drop(noteId);
    else keepOnDevice();
  };

  const send = async (): Promise<void> => {
    clearTimeout(quietTimer);
    clearTimeout(retryTimer);
    quietTimer = undefined;
    retryTimer = undefined;
    if (isFlying || isStopped || isStuck()) return;
    if (attempt === null) {
      if (sameValue(content, saved)) return publish();
      attempt = { eventId: ports.makeId(), baseRevision: revision, content };
      keepOnDevice();
    }
    const request = attempt;
    isFlying = true;
    publish();
    flight = ports.save(noteId, request);
    const result = await flight;
    isFlying = false;
    if (result.ok) {
      if (isSameKind(request.content)) takeAsSaved(request.content, result.value.revision);
      ports.onSaved(result.value);
    } else await takeFailure(request, result.error);
    publish();
    const isWaiting = quietTimer !== undefined || retryTimer !== undefined;
    if (!isWaiting && !isStuck() && !sameValue(content, saved)) void send();
  };

  const tryAgain = (error: CallError) => {
    const waitMs = RETRY_MS[failures] ?? LONGEST_RETRY_MS;
    failures += 1;
    trouble = error;
    retryTimer = setTimeout(() => void send(), Math.max(waitMs, (error.retryAfterSeconds ?? 0) * 1_000));
  };

  const takeFailure = async (request: SaveRequest, error: CallError) => {
    if (isPassing(error)) return tryAgain(error);
    attempt = null;
    if (error.code === 'conflict' || error.code === 'not-found') await compare(request);
    else refusal = error;
    if (!sameValue(content, saved)) keepOnDevice();
  };

  /** The server holds another revision than the one that was written on, or none. */
  const compare = async (request: SaveRequest) => {
    const found = await ports.fetch(noteId);
    if (!found.ok) {
      attempt = request;
      return tryAgain(found.error);
    }
    const held = found.value;
    if (held === null) {
      isGone = true;
      return;
    }
    if (!isSameKind(held.content)) return;
    // Our own words, saved by an earlier try.
    if (sameValue(held.content, request.content) || sameValue(held.content, content)) {
      takeAsSaved(held.content, held.revision);
      return ports.onSaved(held);
    }
    theirs = { content: held.content, revision: held.revision };
  };

  const saver: NoteSaver<C> = {
    read: state.read,
    subscribe: state.subscribe,
    change: (next) => {
      if (sameValue(next, content)) return;
      content = next;
      // Shortened, perhaps, to what the server takes.
      refusal = null;
      keepOnDevice();
      if (!isStuck() && retryTimer === undefined) {
        clearTimeout(quietTimer);
        quietTimer = setTimeout(() => void send(), DEBOUNCE_MS);
      }
      publish();
    },
    flush: () => {
      if (refusal !== null) refusal = null;
      void send();
    },
    choose: (choice) => {
      if (theirs === null) return;
      const chosen = theirs;
      if (choice === 'theirs') content = chosen.content;
      takeAsSaved(chosen.content, chosen.revision);
      publish();
      void send();
    },
    saveAsNew: async () => {
      const id = ports.makeId();
      const result = await ports.save(id, { eventId: ports.makeId(), baseRevision: 0, content });
      if (!result.ok) return null;
      ports.onSaved(result.value);
      ports.drafts.drop(noteId);
      return id;
    },
    rest: async () => {
      await flight;
    },
    stop: () => {
      isStopped = true;
      clearTimeout(quietTimer);
      clearTimeout(retryTimer);
    },
  };
  if (isLeft) void send();
  else if (drafted !== null) ports.drafts.drop(noteId);
  return saver;
}
