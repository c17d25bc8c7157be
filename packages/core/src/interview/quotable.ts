import { speaksToGrader } from '../language/stance/speaks-to-grader.ts';

/** What numbers or marks the lines of a list. */
const LIST_MARK =
  /^(?:\s|[•·●○◆◇■□▪►➢✓*–—-]|[①-⑳]|[（(【[]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）】\].．、](?!\d))+/u;

/**
 * Somebody's words as they can be put between 「」 in one line: without what marks lists, controls or directs the text,
 * and with other quotation marks inside. What they say is left alone.
 */
export const asQuotable = (text: string): string =>
  text
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim()
    .replace(LIST_MARK, '')
    .replaceAll('「', '『')
    .replaceAll('」', '』')
    .trim();

/** Whom to call or to write to: a number of a phone, an address, or that one follows. */
const CONTACT =
  /(?<!\d)1\d{2}[ -]?\d{4}[ -]?\d{4}(?!\d)|(?<!\d)\d{3,4}-\d{7,8}|(?<!\d)400[ -]?\d{3}[ -]?\d{4}|\d{7}|@|联系(?:人|电话|方式)|(?:微信|qq|wx|vx)(?:同?号|:|$)/;

/** Whether somebody else's words (normalised) may be said aloud: not who is to be called, and nothing told to a grader. */
export const isSayable = (text: string): boolean => !CONTACT.test(text) && !speaksToGrader(text);
