/** Something an author has to mend. */
export type ContentProblem = {
  /** Relative to the content directory, with `/` between folders. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** In Chinese: what is wrong and what is expected. */
  readonly message: string;
};

/** By file, then by line. */
export const byPlace = (a: ContentProblem, b: ContentProblem): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
