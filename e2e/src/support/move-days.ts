import type { Page } from 'playwright-core';
import type { Server } from './start-server.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const CHINA_AHEAD_MS = 8 * HOUR_MS;

export type Calendar = {
  /** Lets a night pass for page and server alike. */
  readonly nextDay: () => Promise<void>;
};

/** From the coming Monday, nine in the morning in China, the page and the server go by a clock that days can be added to. */
export async function beginMonday(page: Page, server: Server): Promise<Calendar> {
  const now = Date.now();
  const today = Math.floor((now + CHINA_AHEAD_MS) / DAY_MS);
  // Day 0 was a Thursday.
  const monday = today + 7 - ((today + 3) % 7);
  const start = monday * DAY_MS + 9 * HOUR_MS - CHINA_AHEAD_MS;
  server.letTimePass(start - now);
  await page.clock.install({ time: start });
  return {
    nextDay: async () => {
      server.letTimePass(DAY_MS);
      await page.clock.fastForward(DAY_MS);
    },
  };
}
