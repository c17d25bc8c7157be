import type { Instant } from '@mianmian/core/shared/instant';
import type { NoteContent } from '../ports/note-content.ts';
import type { NoteRecord } from '../ports/note-store.ts';

export type NoteView = {
  readonly id: string;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly content: NoteContent;
};

export const viewNote = ({ id, revision, createdAt, changedAt, content }: NoteRecord): NoteView => ({
  id,
  revision,
  createdAt,
  changedAt,
  content,
});
