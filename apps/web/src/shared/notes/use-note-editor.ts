import type { Note, NoteContent } from '@mianmian/contract/note';
import { ok } from '@mianmian/core/shared/result';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type CallError, callEndpoint } from '../api/call-endpoint.ts';
import { notesQuery } from '../api/preparation-queries.ts';
import { accountQuery } from '../api/queries.ts';
import { makeId } from '../make-id.ts';
import { createNoteSaver, type NoteSaver, type NoteSaverPorts, type NoteSaverState } from './note-saver.ts';
import { openNotes, ownDrafts } from './own-drafts.ts';
import { saveOwnNote } from './save-own-note.ts';
import { sendLeftNotes } from './send-left-notes.ts';

export type NoteEditor<C extends NoteContent> = Omit<NoteSaverState<C>, 'state'> & {
  /** `loading`: until it is known what the server holds; `unreachable`: it could not be read, see `error` and `retry`. */
  readonly state: NoteSaverState<C>['state'] | 'loading' | 'unreachable';
  /** True while it has never been saved and nothing was written. */
  readonly isBlank: boolean;
  readonly change: (patch: Partial<C>) => void;
  /** Now rather than after a pause: on leaving a field. */
  readonly flush: () => void;
  readonly retry: () => void;
  readonly choose: NoteSaver<C>['choose'];
  readonly saveAsNew: NoteSaver<C>['saveAsNew'];
  /** Null when it is removed, else why not; nothing is lost then. */
  readonly remove: () => Promise<CallError | null>;
};

type Wanted<C extends NoteContent> = {
  /** A new one's id is made by `makeId`. */
  readonly noteId: string;
  /** What a note of which the server knows nothing begins with. */
  readonly blank: C;
};

/** One note to write in, saved by itself. */
export function useNoteEditor<C extends NoteContent>({ noteId, blank }: Wanted<C>): NoteEditor<C> {
  const client = useQueryClient();
  const query = useQuery(notesQuery);
  const [saver, setSaver] = useState<NoteSaver<C> | null>(null);
  const start = useRef(blank);
  start.current = blank;
  const { data } = query;
  // Without a network one is not kept waiting for the further tries, which go on.
  const isError = query.isError || query.failureReason?.error.code === 'offline';
  const isKnown = data !== undefined || (isError && ownDrafts.list().some((left) => left.noteId === noteId));

  // The server's word is taken once, at the beginning: from then on the saver meets what others write.
  const known = useRef(data);
  known.current = data;
  useEffect(() => {
    if (!isKnown) return;
    const held = known.current?.notes.find(({ id }) => id === noteId);
    const isSame = held?.content.kind === start.current.kind;
    const opened = createNoteSaver<C>(portsFor(client), {
      noteId,
      revision: isSame ? held.revision : 0,
      saved: isSame ? { ...start.current, ...held.content } : start.current,
    });
    setSaver(opened);
    openNotes.add(noteId);
    const askAgain = (isAnySaved: boolean) => {
      if (isAnySaved) void client.invalidateQueries({ queryKey: notesQuery.queryKey });
    };
    const leave = () => {
      if (document.visibilityState === 'hidden') opened.flush();
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('online', opened.flush);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('online', opened.flush);
      // The last words go out before the page of this note is left.
      opened.flush();
      opened.stop();
      openNotes.delete(noteId);
      setSaver(null);
      // What was written while a save was under way goes out after it.
      void opened.rest().then(sendLeftNotes).then(askAgain);
    };
  }, [client, isKnown, noteId]);

  const state = useSyncExternalStore(saver?.subscribe ?? noSubscription, saver?.read ?? readNothing);
  const isBlank = state !== null && state.revision === 0 && state.state === 'saved';
  return {
    content: state?.content ?? blank,
    state: state?.state ?? (isError && !isKnown ? 'unreachable' : 'loading'),
    revision: state?.revision ?? 0,
    theirs: state?.theirs ?? null,
    error: state?.error ?? query.failureReason?.error ?? null,
    isOnDevice: state?.isOnDevice ?? true,
    isBlank,
    change: (patch) => saver?.change({ ...saver.read().content, ...patch }),
    flush: () => saver?.flush(),
    retry: () => (saver === null ? void query.refetch() : saver.flush()),
    choose: (choice) => saver?.choose(choice),
    saveAsNew: async () => (saver === null ? null : saver.saveAsNew()),
    remove: () => removeNote(client, noteId, saver, isBlank),
  };
}

const noSubscription = () => () => undefined;
const readNothing = () => null;

function portsFor(client: QueryClient): NoteSaverPorts {
  return {
    save: (noteId, body) => saveOwnNote(noteId, body, document.visibilityState === 'hidden'),
    fetch: async (noteId) => {
      // Somebody else may be signed in by now, who has no such note: the page then starts anew as theirs.
      await client.invalidateQueries({ queryKey: accountQuery.queryKey });
      const result = await callEndpoint('listNotes', {});
      if (!result.ok) return result;
      client.setQueryData(notesQuery.queryKey, result.value);
      return ok(result.value.notes.find(({ id }) => id === noteId) ?? null);
    },
    drafts: ownDrafts,
    makeId,
    now: Date.now,
    onSaved: (note) => putFirst(client, note),
  };
}

const putFirst = (client: QueryClient, note: Note): void => {
  client.setQueryData(notesQuery.queryKey, (known) => ({
    notes: [note, ...(known?.notes ?? []).filter(({ id }) => id !== note.id)],
  }));
};

async function removeNote(
  client: QueryClient,
  noteId: string,
  saver: Pick<NoteSaver<NoteContent>, 'rest' | 'stop'> | null,
  isBlank: boolean,
): Promise<CallError | null> {
  await saver?.rest();
  const result = isBlank ? null : await callEndpoint('removeNote', { params: { noteId } });
  // Gone already is gone.
  if (result !== null && !result.ok && result.error.code !== 'not-found') return result.error;
  saver?.stop();
  ownDrafts.drop(noteId);
  client.setQueryData(
    notesQuery.queryKey,
    (known) => known && { notes: known.notes.filter(({ id }) => id !== noteId) },
  );
  // An application takes its research with it.
  void client.invalidateQueries({ queryKey: notesQuery.queryKey });
  return null;
}
