import type { Instant } from '@mianmian/core/shared/instant';
import type { AnswerStore, AskedQuestionStore } from './answer-store.ts';
import type { DeskStore } from './desk-store.ts';
import type { ErasureStore } from './erasure-store.ts';
import type { OrganisationStore } from './organisation-store.ts';
import type { ShareStore } from './share-store.ts';
import type { DraftStore, SittingStore } from './sitting-store.ts';

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
  readonly shares: ShareStore;
  readonly erasures: ErasureStore;
  readonly organisations: OrganisationStore;
};

/**
 * All reads and writes of one message happen in one transaction: all of it is durable when the promise resolves, nothing
 * of it when `work` throws. Transactions that touch the same sitting run one after the other.
 */
export type Store = { readonly transact: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T> };
