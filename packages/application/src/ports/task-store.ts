import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import type { Instant } from '@mianmian/core/shared/instant';
import type { ContentTaskResult } from '@mianmian/core/tasks/guides/grade-content-task';
import type { GuideBrief } from '@mianmian/core/tasks/guides/guide-brief';
import type { DataTaskResult, DataTaskWork } from '@mianmian/core/tasks/tickets/grade-data-task';
import type { MadeWeek } from '@mianmian/core/tasks/tickets/ticket-week';

export type ContentTaskWork = { readonly text: string };

/** The end of a task; never changed afterwards. */
type HandedIn<Work, Grade> = {
  readonly at: Instant;
  /** Of the request. */
  readonly eventId: string;
  readonly work: Work;
  readonly grade: Grade;
  /** Of the proposal or the guide, by the task's rubric; with its versions. */
  readonly evaluation: Evaluation;
};

type Frame = {
  readonly id: string;
  readonly workspaceId: string;
  readonly personId: string;
  /** Of the request that began it; unique for a person. */
  readonly startEventId: string;
  readonly title: string;
  /** Of the rubric its text is read by, among the asked questions. */
  readonly questionHash: string;
  readonly max: number;
  readonly startedAt: Instant;
};

/** A week of tickets to be classified and mended. `given` is what it was when it began, whatever the content is now. */
export type DataTaskRecord = Frame & {
  readonly kind: 'data';
  readonly given: MadeWeek;
  readonly handedIn: HandedIn<DataTaskWork, DataTaskResult> | null;
};

/** A guide or card to be written. */
export type ContentTaskRecord = Frame & {
  readonly kind: 'content';
  readonly given: { readonly brief: GuideBrief; readonly examples: readonly string[] };
  readonly handedIn: HandedIn<ContentTaskWork, ContentTaskResult> | null;
};

export type TaskRecord = DataTaskRecord | ContentTaskRecord;

/** What lists need of a task, without its tickets and texts. */
export type TaskLine = Pick<Frame, 'id' | 'workspaceId' | 'title' | 'startedAt' | 'max'> & {
  readonly kind: TaskRecord['kind'];
  /** The brief's id; of a week its seed, which is not told before the hand-in. */
  readonly subject: string;
  readonly handedInAt: Instant | null;
  readonly points: number | null;
};

export type TaskStore = {
  /** The task, held against others until this transaction is over. */
  readonly find: (id: string) => Promise<TaskRecord | null>;
  readonly findByStartEvent: (personId: string, eventId: string) => Promise<TaskRecord | null>;
  /** Newest first. */
  readonly list: (workspaceId: string) => Promise<readonly TaskLine[]>;
  /**
   * Newest hand-in first, at most so many. Of a week done more than once only the first: afterwards its truth is known.
   */
  readonly listHandedIn: (workspaceId: string, limit: number) => Promise<readonly TaskRecord[]>;
  /** A new one, or one that was handed in. */
  readonly put: (record: TaskRecord) => Promise<void>;
};
