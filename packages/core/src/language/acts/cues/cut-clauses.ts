/** A clause `[start, end)` of a normalised text. */
export type ClauseSpan = { readonly start: number; readonly end: number; readonly text: string };

/** Marks end a clause, but not those inside a figure: 「12.5元」, 「3 月 11 日」. */
const CLAUSE =
  /(?:[^，。！；,.!;~～\s…—?]|(?<=\d)[.,](?=\d)|(?<=[\d月点]) (?=[\d月日号元块点分小天个工])|(?<=[在到于前¥]) (?=\d))+[?]*|[?]+/g;
const SPOKEN = /[^“”"'、]/;

/** Cuts a normalised text at its punctuation and blanks; a text of nothing else is one clause. */
export function cutClauses(text: string): readonly ClauseSpan[] {
  const found = [...text.matchAll(CLAUSE)].filter(([words]) => SPOKEN.test(words));
  if (found.length === 0) return [{ start: 0, end: text.length, text }];
  return found.map(({ 0: words, index }) => ({ start: index, end: index + words.length, text: words }));
}
