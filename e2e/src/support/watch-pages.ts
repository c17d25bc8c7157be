import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { bringAxe, findViolations } from './axe.ts';
import type { Visitor } from './open-visitor.ts';
import { stillness, takePicture } from './take-picture.ts';

export type Watch = {
  /** Looks at the page as it stands: its title, what axe finds, a picture. */
  readonly look: (name: string, title: string, tab?: Page) => Promise<void>;
  /** Fails with everything that was found at once. */
  readonly expectClean: () => void;
};

/** Collects what is wrong on all pages and states of a walk, so that one run names everything. */
export async function watchPages(visitor: Visitor): Promise<Watch> {
  await bringAxe(visitor.context);
  const found: string[] = [];
  return {
    look: async (name, title, tab = visitor.page) => {
      await stillness(tab);
      const shown = await readTitle(tab, title);
      if (shown !== title) found.push(`${name}: the title is 「${shown}」, not 「${title}」`);
      if (await isWiderThanScreen(tab)) found.push(`${name}: the page scrolls sideways`);
      found.push(...(await findViolations(tab)).map((violation) => `${name}: ${violation}`));
      if (visitor.theme === 'light') await takePicture(visitor, name, tab);
    },
    expectClean: () => {
      expect(found.join('\n\n')).toBe('');
      expect(visitor.strays).toEqual([]);
    },
  };
}

const TITLE_PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 50;

/** A page names itself a moment after it stands there. */
async function readTitle(tab: Page, awaited: string): Promise<string> {
  const until = performance.now() + TITLE_PATIENCE_MS;
  for (;;) {
    const shown = await tab.title();
    if (shown === awaited || performance.now() > until) return shown;
    await sleep(LOOK_AGAIN_MS);
  }
}

const isWiderThanScreen = (tab: Page): Promise<boolean> =>
  tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
