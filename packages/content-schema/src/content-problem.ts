/** Something an author has to mend. */
export type ContentProblem = {
  /** Relative to the content directory, with `/` between folders. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** In Chinese: what is wrong and what is expected. */
  readonly message: string;
};
