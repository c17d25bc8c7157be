import type { Instant } from '@mianmian/core/shared/instant';

/** `asked`: by themselves. `unseen`: a guest who did not come back. */
export type ErasureReason = 'asked' | 'unseen';

/** What is left of somebody: that they were erased, nothing of what they did. */
export type Tombstone = { readonly personId: string; readonly erasedAt: Instant; readonly why: ErasureReason };

export type ErasureStore = {
  /**
   * Removes a person and every row that is theirs, their sign-in too. Returns the ids a backup may still know them by:
   * their own, and those of guests whose work they took over; none when there is no such person.
   */
  readonly removePerson: (personId: string) => Promise<readonly string[]>;
  /** Keeps the first when there is one already. */
  readonly bury: (tombstone: Tombstone) => Promise<void>;
  readonly listTombstones: () => Promise<readonly Tombstone[]>;
};

/**
 * What is still to do once an erasure is durable: the list of erasures that a restored backup reads, and the erased text
 * in what the database no longer needs. May be called any number of times; what failed is done by the next call.
 */
export type AfterErasure = () => Promise<void>;
