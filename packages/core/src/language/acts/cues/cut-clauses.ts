/** A clause `[start, end)` of a normalised text. */
export type ClauseSpan = { readonly start: number; readonly end: number; readonly text: string };

/** Marks end a clause, but not those inside a figure: 「12.5元」, 「3 月 11 日」. */
const CLAUSE =
  /(?:[^，。！；,.!;~～\s…—?]|(?<=\d)[.,](?=\d)|(?<=[\d月点]) (?=[\d月日号元块点分小天个工])|(?<=[在到于前¥]) (?=\d))+[?]*|[?]+/g;
/** 「给您约上门取件您看什么时候方便」: what is told ends where the customer is asked for a word. */
const YOUR_WORD = /您(?:看|觉得)(?:什么|啥|哪|几|怎么|咋|行|可以|可行|好|这样|要|是|方便|能|还|有|需)/;
const SHORTEST_BEFORE = 4;
const SPOKEN = /[^“”"'、]/;

/** Cuts a normalised text at its punctuation and blanks; a text of nothing else is one clause. */
export function cutClauses(text: string): readonly ClauseSpan[] {
  const found = [...text.matchAll(CLAUSE)].filter(([words]) => SPOKEN.test(words));
  if (found.length === 0) return [{ start: 0, end: text.length, text }];
  return found.flatMap(({ 0: words, index }) => {
    const at = words.search(YOUR_WORD);
    const cut = at < SHORTEST_BEFORE ? [words] : [words.slice(0, at), words.slice(at)];
    let start = index;
    return cut.map((text) => {
      start += text.length;
      return { start: start - text.length, end: start, text };
    });
  });
}
