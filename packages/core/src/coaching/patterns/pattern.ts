type Three = readonly [string, string, string, ...string[]];

/** Words by which something is recognised, with sentences that hold it and sentences that look like it and don't. */
export type Pattern = {
  readonly id: string;
  /** Read against one clause of a normalised text. */
  readonly words: RegExp;
  /** Takes it back where the same clause says this. */
  readonly unless?: RegExp;
  /** One line: how to say it instead. */
  readonly instead?: string;
  readonly says: Three;
  readonly saysNot: Three;
};

/** Where in the clause the words stand, `[start, end)`, or null. */
export function matchPattern({ words, unless }: Pattern, clause: string): readonly [number, number] | null {
  const match = words.exec(clause);
  if (match === null || unless?.test(clause)) return null;
  return [match.index, match.index + match[0].length];
}
