import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Visitor } from './open-visitor.ts';
import { ARTIFACTS } from './repository.ts';

/** Waits until nothing moves any more; what moves for ever (a spinner) is not waited for. */
export const stillness = (page: Page) =>
  page.waitForFunction(() =>
    document.getAnimations().every((animation) => {
      const endTime = animation.effect?.getComputedTiming().endTime;
      return animation.playState !== 'running' || endTime === Number.POSITIVE_INFINITY;
    }),
  );

/** Taking them is a tenth of a walk's time, so they are taken when somebody wants to look at them. */
const ARE_WANTED = process.env.PICTURES === '1';

/** With PICTURES=1 a picture of the whole page in e2e/.artifacts, by screen and theme. */
export async function takePicture({ page, screen, theme }: Visitor, name: string, tab = page): Promise<void> {
  if (!ARE_WANTED) return;
  const folder = join(ARTIFACTS, `${screen.name}-${theme}`);
  mkdirSync(folder, { recursive: true });
  await stillness(tab);
  await tab.screenshot({ path: join(folder, `${name}.png`), fullPage: true, scale: 'css' });
}
