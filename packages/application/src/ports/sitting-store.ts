import type { Instant } from '@mianmian/core/shared/instant';
import type { LoggedEvent, Sitting } from '@mianmian/core/sitting/sitting';

/** A sitting with whose it is. `sitting` is the fold of its log, kept beside it as a cache. */
export type SittingRecord = {
  readonly id: string;
  readonly workspaceId: string;
  readonly subjectPersonId: string;
  /** Event id of the request that started it. */
  readonly startEventId: string;
  /** Of the last event. */
  readonly sequence: number;
  readonly lastEventAt: Instant;
  readonly sitting: Sitting;
  /** Points on the paper; null while open, and when no answer could be judged. */
  readonly points: number | null;
};

/** An event with the id of the message that caused it: unique in its sitting, so that a retry never doubles. */
export type NewEntry = LoggedEvent & { readonly eventId: string };

export type SittingStore = {
  /** Others who want it wait until this transaction is over. */
  readonly find: (id: string) => Promise<SittingRecord | null>;
  /** The same, or null when another transaction is at it. */
  readonly claim: (id: string) => Promise<SittingRecord | null>;
  readonly findByStartEvent: (personId: string, eventId: string) => Promise<SittingRecord | null>;
  /** Newest first. */
  readonly listOfWorkspace: (workspaceId: string) => Promise<readonly SittingRecord[]>;
  readonly listOpen: () => Promise<readonly SittingRecord[]>;
  /** As they stand: nobody waits for them. */
  readonly listOpenOf: (personId: string) => Promise<readonly SittingRecord[]>;
  /** Ids of open sittings whose last moment has passed, the longest overdue first. */
  readonly listDue: (now: Instant, limit: number) => Promise<readonly string[]>;
  /** Lets one that cannot be handed in now rest until then. */
  readonly postpone: (id: string, until: Instant) => Promise<void>;
  /** Appends the entry to the log and keeps the record it leads to. */
  readonly commit: (record: SittingRecord, entry: NewEntry) => Promise<void>;
  readonly findEntry: (sittingId: string, eventId: string) => Promise<LoggedEvent | null>;
  readonly readLog: (sittingId: string) => Promise<readonly LoggedEvent[]>;
};

/** The latest acknowledged text of a question; earlier ones are gone. */
export type Draft = {
  readonly questionId: string;
  readonly text: string;
  readonly revision: number;
  readonly savedAt: Instant;
};

export type DraftStore = {
  readonly find: (sittingId: string, questionId: string) => Promise<Draft | null>;
  readonly list: (sittingId: string) => Promise<readonly Draft[]>;
  readonly put: (sitting: Pick<SittingRecord, 'id' | 'workspaceId'>, draft: Draft) => Promise<void>;
  readonly clear: (sittingId: string) => Promise<void>;
};
