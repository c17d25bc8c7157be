import type { CDPSession, Page } from 'playwright-core';

export type InputMethod = {
  /** Spells `letters` as a composition, key by key, and commits `words` for it. */
  readonly commit: (words: string, letters: string) => Promise<void>;
  /** Leaves `letters` as an open composition. */
  readonly spell: (letters: string) => Promise<void>;
  /** Commits without a composition, as suggestions on phones do. */
  readonly suggest: (words: string) => Promise<void>;
};

/** An input method of Chromium's own making: the page gets the composition events that a real one causes. */
export async function openInputMethod(page: Page): Promise<InputMethod> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const press = () =>
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Process' });
  const spell = async (letters: string): Promise<void> => {
    for (let end = letters.length > 0 ? 1 : 0; end <= letters.length; end += 1) {
      await press();
      const text = letters.slice(0, end);
      await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    }
  };
  const suggest = async (words: string): Promise<void> => {
    await press();
    await session.send('Input.insertText', { text: words });
  };
  return {
    spell,
    suggest,
    commit: async (words, letters) => {
      await spell(letters);
      await suggest(words);
    },
  };
}
