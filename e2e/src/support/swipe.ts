import type { Locator, Page } from 'playwright-core';

const STEPS = 6;
/** As slow as a finger: after a faster one the browser takes the next tap for the end of a fling. */
const STEP_MS = 60;

/** A finger drawn over a place from its middle, by so many px; the events are the browser's own. */
export async function swipe(page: Page, place: Locator, byPx: number): Promise<void> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('nothing to swipe there');
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 120)];
  const session = await page.context().newCDPSession(page);
  const touch = (type: string, points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: points });
  await touch('touchStart', [{ x, y }]);
  for (let step = 1; step <= STEPS; step += 1) {
    await touch('touchMove', [{ x: x + (byPx * step) / STEPS, y }]);
    await page.waitForTimeout(STEP_MS);
  }
  await touch('touchEnd', []);
  await session.detach();
}
