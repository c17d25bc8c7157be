const SENTENCE_END = /[。！？!?；;\n]/;

/**
 * The first sentence of a note without its end, without one's own 「我看到」 or 「我会」 before it.
 * @param most characters; a longer one ends at a comma before, or with 「…」
 */
export function gist(text: string, most: number): string {
  const [first = ''] = text.trim().split(SENTENCE_END, 1);
  const bare = first
    .trim()
    .replace(/^(?:我(?:会|看到|发现|想))/, '')
    .replace(/[，,、：:\s]+$/, '');
  if (bare.length <= most) return bare;
  const clause = bare.slice(0, most).replace(/[，,][^，,]*$/, '');
  return clause.length < most ? clause : `${clause.slice(0, most - 1)}…`;
}
