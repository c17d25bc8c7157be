/** The secrets in links that let in whoever has them; the store keeps their hashes only. */
export type LinkTokens = {
  /** A new one that nobody can guess, fit for an address: letters, digits, `-` and `_`. */
  readonly next: () => string;
  readonly hash: (token: string) => string;
};
