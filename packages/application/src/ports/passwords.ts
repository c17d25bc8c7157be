/** How passwords are kept and judged. */
export type Passwords = {
  /** Slow and salted; says how it was made, so that it can be made stronger later. */
  readonly hash: (password: string) => Promise<string>;
  /** False without a hash, after the same time: whether there is an account must not show. */
  readonly verify: (hash: string | null, password: string) => Promise<boolean>;
  /** Whether it is among those everybody tries first. */
  readonly isCommon: (password: string) => boolean;
};
