/**
 * How a character came in. `composed`: by an input method. `direct`: by its own key. `pasted` and `filled` (a browser's
 * or program's replacement) are not typing.
 */
export type TypedOrigin = 'composed' | 'direct' | 'pasted' | 'filled';
export type TypedCharacter = { readonly character: string; readonly origin: TypedOrigin };

/** What has been typed so far; every count leaves white space out. */
export type TypingState = {
  /** What stands in the field outside a composition, code point by code point. */
  readonly committed: readonly TypedCharacter[];
  readonly startedAtMs: number | null;
  /** When the committed text changed last. */
  readonly changedAtMs: number | null;
  /** Everything that ever came in, taken back or not. */
  readonly came: Readonly<Record<TypedOrigin, number>>;
  /** Typed characters that were taken back after they had been committed. */
  readonly corrections: number;
  readonly isComposing: boolean;
  /** What was before a composition that has just ended: its last `input` may still be on the way. */
  readonly beforeEnd: TypingState | null;
};

export const NOTHING_TYPED: TypingState = {
  committed: [],
  startedAtMs: null,
  changedAtMs: null,
  came: { composed: 0, direct: 0, pasted: 0, filled: 0 },
  corrections: 0,
  isComposing: false,
  beforeEnd: null,
};

/** The committed text as a string. */
export const committedText = (state: TypingState): string => state.committed.map(({ character }) => character).join('');

export const isSpace = (character: string): boolean => /^\s$/u.test(character);
