import type { Instant } from '@mianmian/core/shared/instant';
import type { NoteContent } from './note-content.ts';

/** Something that is edited as a whole, as it was last saved; earlier versions are gone. */
export type NoteRecord = {
  /** Chosen by the client; unique in its workspace. */
  readonly id: string;
  readonly workspaceId: string;
  readonly personId: string;
  /** From 1, one more with each save. */
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** Of the request that saved it last. */
  readonly lastEventId: string;
  readonly content: NoteContent;
};

export type NoteStore = {
  /** Others who want to write notes of this person wait until this transaction is over. */
  readonly hold: (personId: string) => Promise<void>;
  readonly find: (workspaceId: string, id: string) => Promise<NoteRecord | null>;
  /** Newest change first. */
  readonly listOfWorkspace: (workspaceId: string) => Promise<readonly NoteRecord[]>;
  readonly put: (record: NoteRecord) => Promise<void>;
  readonly remove: (workspaceId: string, ids: readonly string[]) => Promise<void>;
};
