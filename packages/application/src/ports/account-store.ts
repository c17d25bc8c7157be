import type { Instant } from '@mianmian/core/shared/instant';

/** A person as the store knows them: with the workspace that is theirs alone. */
export type Home = { readonly personId: string; readonly workspaceId: string };

/** Somebody who signs in by address and password. */
export type Account = Home & {
  /** Of the sign-in, which is not the person: signing up changes it, the person stays. */
  readonly userId: string;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
};

export type AccountStore = {
  readonly find: (personId: string) => Promise<Account | null>;
  readonly findByEmail: (email: string) => Promise<Account | null>;
  /** For a new person with a new workspace. */
  readonly add: (account: Account, at: Instant) => Promise<void>;
  /** Takes the place of a guest's sign-in, whose sessions end: the person and all their work stay as they are. */
  readonly replaceGuest: (account: Account, at: Instant) => Promise<void>;
  /** Gives all work of a guest to somebody else and removes the guest. */
  readonly bringWork: (guest: Home, to: Home) => Promise<void>;
  readonly setPassword: (userId: string, passwordHash: string, at: Instant) => Promise<void>;
  /** Papers, practised answers, runs at the desk, notes, exercises and tasks. */
  readonly countPieces: (workspaceId: string) => Promise<number>;
  /** When the person was last here, to a day. */
  readonly readSeenAt: (personId: string) => Promise<Instant>;
  /** Guests not seen since then, the longest away first. */
  readonly listUnseenGuests: (since: Instant, limit: number) => Promise<readonly string[]>;
};

/** Somebody's being signed in on one device. */
export type LoginSession = {
  readonly id: string;
  readonly device: string;
  readonly signedInAt: Instant;
  readonly seenAt: Instant;
};

export type LoginSessionStore = {
  /** Last seen first. */
  readonly listOf: (personId: string) => Promise<readonly LoginSession[]>;
  /** False when the person has no such session. */
  readonly end: (personId: string, sessionId: string) => Promise<boolean>;
  readonly endAll: (personId: string, but: { readonly exceptId: string | null }) => Promise<void>;
};

/** Ways back without the password: one-time codes, and links sent by mail. Only hashes are kept. */
export type RecoveryStore = {
  readonly listCodes: (personId: string) => Promise<readonly string[]>;
  readonly replaceCodes: (personId: string, hashes: readonly string[], at: Instant) => Promise<void>;
  /** True for one caller only. */
  readonly useCode: (personId: string, hash: string) => Promise<boolean>;
  readonly addReset: (reset: { hash: string; personId: string; at: Instant; expiresAt: Instant }) => Promise<void>;
  readonly findReset: (hash: string) => Promise<{ readonly personId: string; readonly expiresAt: Instant } | null>;
  /** All of a person's links; how many there were. */
  readonly endResets: (personId: string) => Promise<number>;
};

/** Tries at a lock, counted before they are judged, so that a hundred at once are a hundred. */
export type Tries = { readonly failures: number; readonly lastAt: Instant; readonly freeAt: Instant };
export type TryStore = {
  /** Those so far, held against others until the transaction ends. */
  readonly find: (key: string) => Promise<Tries>;
  readonly put: (key: string, tries: Tries) => Promise<void>;
  readonly clear: (key: string) => Promise<void>;
  /** Those not tried since then. */
  readonly forget: (since: Instant) => Promise<void>;
};
