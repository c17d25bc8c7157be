import type { Instant } from '@mianmian/core/shared/instant';

/** A report of a paper or of a run at the desk. */
export type SharedKind = 'paper' | 'desk';

/** A link by which others may read one report. */
export type Share = {
  readonly id: string;
  readonly workspaceId: string;
  readonly personId: string;
  readonly kind: SharedKind;
  /** The sitting or the run. */
  readonly recordId: string;
  /** Of the paper or scenario, as it was called then. */
  readonly title: string;
  /** Shown on top; empty shows none. */
  readonly name: string;
  /** Of the secret in the link. */
  readonly tokenHash: string;
  readonly madeAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  /** How often it was opened. */
  readonly opened: number;
};

/** That a link was revoked, and nothing of what it opened. */
export type Revocation = { readonly shareId: string; readonly revokedAt: Instant };

/** Keeps the revocations where a restored backup finds them, once they are durable; what failed is done by the next call. */
export type AfterRevocation = () => Promise<void>;

export type ShareStore = {
  readonly add: (share: Share) => Promise<void>;
  readonly find: (id: string) => Promise<Share | null>;
  readonly findByToken: (tokenHash: string) => Promise<Share | null>;
  /** Those neither revoked nor expired at that moment, newest first. */
  readonly listOpen: (personId: string, now: Instant) => Promise<readonly Share[]>;
  readonly revoke: (id: string, at: Instant) => Promise<void>;
  /** Of everybody. */
  readonly listRevoked: () => Promise<readonly Revocation[]>;
  readonly countOpening: (id: string) => Promise<void>;
};
