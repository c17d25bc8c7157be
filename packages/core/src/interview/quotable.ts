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
