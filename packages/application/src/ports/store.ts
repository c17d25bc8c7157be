import type { Instant } from '@mianmian/core/shared/instant';
import type { AccountStore, LoginSessionStore, RecoveryStore, TryStore } from './account-store.ts';
import type { AnswerStore, AskedQuestionStore } from './answer-store.ts';
import type { DeskStore } from './desk-store.ts';
import type { ErasureStore } from './erasure-store.ts';
import type { ExerciseStore } from './exercise-store.ts';
import type { InterviewStore } from './interview-store.ts';
import type { NoteStore } from './note-store.ts';
import type { OrganisationStore } from './organisation-store.ts';
import type { QuotaStore } from './quota-store.ts';
import type { RetentionStore } from './retention-store.ts';
import type { ShareStore } from './share-store.ts';
import type { DraftStore, SittingStore } from './sitting-store.ts';
import type { TaskStore } from './task-store.ts';

/** When the server was last known to run. */
export type HeartbeatStore = {
  readonly read: () => Promise<Instant | null>;
  readonly write: (at: Instant) => Promise<void>;
};

export type Transaction = {
  readonly sittings: SittingStore;
  readonly drafts: DraftStore;
  readonly answers: AnswerStore;
  readonly askedQuestions: AskedQuestionStore;
  readonly heartbeat: HeartbeatStore;
  readonly desks: DeskStore;
  /** Does this once all is durable; never when the transaction comes to nothing. */
  readonly onDurable: (act: () => void) => void;
  readonly shares: ShareStore;
  readonly erasures: ErasureStore;
  readonly retention: RetentionStore;
  readonly organisations: OrganisationStore;
  readonly accounts: AccountStore;
  readonly logins: LoginSessionStore;
  readonly recovery: RecoveryStore;
  readonly tries: TryStore;
  readonly quotas: QuotaStore;
  readonly notes: NoteStore;
  readonly exercises: ExerciseStore;
  readonly interviews: InterviewStore;
  readonly tasks: TaskStore;
};

/**
 * All reads and writes of one message happen in one transaction: all of it is durable when the promise resolves, nothing
 * of it when `work` throws. Transactions that touch the same sitting run one after the other. Where several processes share
 * the store `work` may run again from its beginning: it changes nothing but by its transaction.
 */
export type Store = { readonly transact: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T> };

/**
 * The store does not answer now. Nothing of the message was kept, unless the answer itself got lost: a repeated message
 * finds out, by its event id.
 */
export class StoreAway extends Error {
  override readonly name = 'StoreAway';

  /** `cause` is a code of the driver or the system, as `ECONNREFUSED`. */
  constructor(code: string) {
    super(`the store does not answer: ${code}`);
  }
}

/** Whether the store's being away is at the bottom of an error, whoever wrapped it. */
export function isStoreAway(error: unknown): boolean {
  if (error instanceof StoreAway) return true;
  return error instanceof Error && error.cause !== undefined && isStoreAway(error.cause);
}
