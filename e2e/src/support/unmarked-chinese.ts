import type { Page } from 'playwright-core';

/** Chinese words that are not marked as Chinese on a page that says it is English; a reader would spell them wrong. */
export const findUnmarkedChinese = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const place = node.parentElement;
      const isShown = place !== null && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(place.tagName);
      const isMarked = place?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') === true;
      if (isShown && !isMarked && /\p{Script=Han}/u.test(node.textContent ?? '')) words.push(node.textContent ?? '');
    }
    return words;
  });
