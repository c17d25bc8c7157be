/**
 * A picture or video is a message of its own in the form `［图片：what is to be seen］`, so that a desk can draw it.
 * Cuts a text into such messages and the words around them.
 */
export const cutPictures = (text: string): readonly string[] =>
  text
    .split(/(［[^］]*］)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const isPicture = (text: string): boolean => /^［(?:图片|视频)：[^］]+］$/.test(text);
