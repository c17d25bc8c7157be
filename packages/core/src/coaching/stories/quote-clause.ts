const LONGEST = 14;
const OUTER = /^[\s，,。！？!?；;…~～—“”"（）()、：:]+|[\s，,。！？!?；;…~～—“”"（）()、：:]+$/g;

/** A few words of the story in corner brackets, so that advice says what it speaks of. */
export function quoteClause(words: string): string {
  const plain = words.replace(OUTER, '').replace(/\s+/g, ' ');
  const units = Array.from(plain);
  return units.length <= LONGEST ? `「${plain}」` : `「${units.slice(0, LONGEST).join('')}…」`;
}
