/** One-time codes that let somebody back in; the store keeps their hashes only. */
export type RecoveryCodes = {
  /** A new one that nobody can guess and a person can write down. */
  readonly next: () => string;
  /** However it was typed: spaces, dashes and case don't count. */
  readonly hash: (typed: string) => string;
  /** In the same time for any hash. */
  readonly isAmong: (hash: string, hashes: readonly string[]) => boolean;
};
