import { type NoteContent, saveNoteSchema } from '@mianmian/contract/note';
import { z } from 'zod';
import { parseJson } from '../parse-json.ts';
import type { DeviceStore } from '../remembered.ts';

const KINDS: ReadonlySet<unknown> = new Set(['application', 'research', 'story', 'letter', 'review', 'career']);

/** What somebody wrote is not thrown away for being longer than the contract takes, or of an older version. */
const writtenContent = z.custom<NoteContent>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value && KINDS.has(value.kind),
);
const draftSchema = z.object({
  content: writtenContent,
  /** Revision it was written on. */
  baseRevision: z.number().int().min(0),
  /** Sent and not yet acknowledged: sent again under the same id. One that the contract would not take is none. */
  attempt: saveNoteSchema.nullable().catch(null),
  keptAt: z.number(),
});
export type NoteDraft = z.infer<typeof draftSchema>;

export const NOTE_DRAFTS = 'mianmian.note-draft.';

export type NoteDrafts = {
  /** False when the device doesn't keep it. */
  readonly keep: (noteId: string, draft: NoteDraft) => boolean;
  readonly drop: (noteId: string) => void;
  /** Takes over what this or an earlier page left for the note: the newest, under this page's name. */
  readonly adopt: (noteId: string) => NoteDraft | null;
  /** The newest draft of each note that has one. */
  readonly list: () => readonly { readonly noteId: string; readonly draft: NoteDraft }[];
};

/** Unsaved notes of an owner on this device, one for each note and page; `nameOf` puts the owner into the name. */
export function openNoteDrafts(store: DeviceStore, nameOf: (name: string) => string, pageId: string): NoteDrafts {
  const nameIn = (noteId: string, page: string) => nameOf(`${NOTE_DRAFTS}${noteId}/${page}`);
  const keep = (noteId: string, draft: NoteDraft) => store.write(nameIn(noteId, pageId), JSON.stringify(draft));
  const find = () =>
    store
      .keys()
      .flatMap((key) => {
        const [, noteId, page] = /^mianmian\.note-draft\.([0-9A-Za-z_-]+)\/([0-9A-Za-z_-]+)/.exec(key) ?? [];
        if (noteId === undefined || page === undefined || nameIn(noteId, page) !== key) return [];
        const parsed = draftSchema.safeParse(parseJson(store.read(key) ?? ''));
        return parsed.success ? [{ key, noteId, draft: parsed.data }] : [];
      })
      .sort((a, b) => b.draft.keptAt - a.draft.keptAt);
  return {
    keep,
    drop: (noteId) => store.remove(nameIn(noteId, pageId)),
    adopt: (noteId) => {
      const newest = find().find((found) => found.noteId === noteId);
      if (newest === undefined) return null;
      if (newest.key !== nameIn(noteId, pageId) && keep(noteId, newest.draft)) store.remove(newest.key);
      return newest.draft;
    },
    list: () => {
      const newest = new Map<string, NoteDraft>();
      for (const { noteId, draft } of find()) if (!newest.has(noteId)) newest.set(noteId, draft);
      return [...newest].map(([noteId, draft]) => ({ noteId, draft }));
    },
  };
}
