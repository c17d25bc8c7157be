import type { Note, NoteContent } from '@mianmian/contract/note';
import { useQuery } from '@tanstack/react-query';
import type { CallError } from '../api/call-endpoint.ts';
import { notesQuery } from '../api/preparation-queries.ts';
import { ownDrafts } from './own-drafts.ts';

export type ContentOf<K extends NoteContent['kind']> = Extract<NoteContent, { readonly kind: K }>;
export type NoteOf<K extends NoteContent['kind']> = Omit<Note, 'content'> & { readonly content: ContentOf<K> };

export type Notes<K extends NoteContent['kind']> = {
  readonly state: 'loading' | 'failed' | 'ready';
  /** Newest change first. What this device has not sent yet is among them with its revision of before, 0 for a new one. */
  readonly notes: readonly NoteOf<K>[];
  /** With `failed`; what this device itself has not sent is shown all the same. */
  readonly error: CallError | null;
  readonly retry: () => void;
};

/** All notes of one kind. */
export function useNotes<K extends NoteContent['kind']>(kind: K): Notes<K> {
  const query = useQuery(notesQuery);
  const kept = query.data?.notes ?? [];
  const unsent = new Map(ownDrafts.list().map(({ noteId, draft }) => [noteId, draft]));
  const shown = kept.map((note) => ({ ...note, content: unsent.get(note.id)?.content ?? note.content }));
  const isKept = new Set(kept.map(({ id }) => id));
  const fresh = [...unsent].flatMap(([id, { content, baseRevision, keptAt }]) =>
    isKept.has(id) ? [] : [{ id, revision: baseRevision, createdAt: keptAt, changedAt: keptAt, content }],
  );
  // Without a network one is not kept waiting for the further tries, which go on.
  const isOffline = query.failureReason?.error.code === 'offline';
  return {
    state: query.isSuccess ? 'ready' : query.isError || isOffline ? 'failed' : 'loading',
    notes: [...fresh, ...shown].filter((note): note is NoteOf<K> => note.content.kind === kind),
    error: query.failureReason?.error ?? null,
    retry: () => void query.refetch(),
  };
}
