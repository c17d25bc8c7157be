/**
 * The text as every store and wire can hold it: without NUL (SQLite's readers end at it, PostgreSQL refuses it) and
 * with halves of a character replaced by U+FFFD, as UTF-8 would. Nobody types either; all else stays as it was.
 */
export const storableText = (text: string): string =>
  text.replaceAll('\u0000', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
