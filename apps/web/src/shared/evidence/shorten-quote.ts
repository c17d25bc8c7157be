const QUOTE_MAX_LENGTH = 48;
const HEAD_LENGTH = 30;
const TAIL_LENGTH = 12;

/** A quotation short enough for a list: the middle of a long one gives way to ……; code points stay whole. */
export function shortenQuote(words: string): string {
  const characters = Array.from(words.replace(/\s+/g, ' '));
  if (characters.length <= QUOTE_MAX_LENGTH) return characters.join('');
  return `${characters.slice(0, HEAD_LENGTH).join('')}……${characters.slice(-TAIL_LENGTH).join('')}`;
}
