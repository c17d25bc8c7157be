/** Characters as people count them: spaces and line breaks don't count, an emoji is one. */
export const countCharacters = (text: string): number => Array.from(text.replace(/\s/g, '')).length;
