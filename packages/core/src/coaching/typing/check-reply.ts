import type { TypingText } from './typing-text.ts';

export type ReplyPoint = {
  readonly name: string;
  /** The word by which it was found, as it stands in the content; null when none of its words is there. */
  readonly word: string | null;
};

/** Which of the needed points a reply in own words holds. Blanks don't matter, nor does the case of letters. */
export function checkReply(reply: string, text: TypingText): readonly ReplyPoint[] {
  const said = plain(reply);
  return (text.mustSay ?? []).map(({ name, words }) => ({
    name,
    word: words.find((word) => said.includes(plain(word))) ?? null,
  }));
}

const plain = (text: string): string => text.replace(/\s/gu, '').toLowerCase();
