import type { ContentProblem } from './content-problem.ts';

/** Keys and indexes that lead to a value inside a file: `['criteria', 0, 'max']`. */
export type ValuePath = readonly PropertyKey[];

/** A file that has the right shape, still knowing on which line each value stands. */
export type ContentFile<T> = {
  /** Relative to the content directory. */
  readonly file: string;
  readonly value: T;
  /** The line of the value at `path`, or of its nearest ancestor that is there. */
  readonly lineOf: (path: ValuePath) => number;
};

export const problemAt = <T>(source: ContentFile<T>, path: ValuePath, message: string): ContentProblem => ({
  file: source.file,
  line: source.lineOf(path),
  message,
});
