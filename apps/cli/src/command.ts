/** One verb of the command line. */
export type Command = {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** The whole help of this command. */
  readonly help: string;
  /** @returns the exit code: 0 done, 1 done with problems or not done, 2 called wrongly */
  readonly run: (args: readonly string[]) => Promise<number>;
};

export const EXIT_OK = 0;
export const EXIT_PROBLEMS = 1;
export const EXIT_USAGE = 2;
