import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Screen, shareBrowser, WIDE } from './open-browser.ts';
import { openVisitor, type ServiceWorkers, type Theme, type Visitor } from './open-visitor.ts';
import { type Server, startServer } from './start-server.ts';
import { tellFailure } from './tell-failure.ts';

export type Stage = {
  readonly server: () => Server;
  readonly visit: (screen?: Screen, theme?: Theme, serviceWorkers?: ServiceWorkers) => Promise<Visitor>;
};

/**
 * A server for the journeys of one file, which must have had nothing to complain about in the end, and a browser.
 * `prepare` gives what the server's environment holds besides, `browserArgs` what Chromium is started with.
 */
export function openStage(
  prepare: () => Promise<Readonly<Record<string, string>>> = async () => ({}),
  browserArgs: readonly string[] = [],
): Stage {
  let server: Server | undefined;
  let browser: Browser | undefined;
  const visitors: Visitor[] = [];
  const opened = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('used before the journeys of this file began');
    return part;
  };
  beforeAll(async () => {
    [server, browser] = await Promise.all([prepare().then(startServer), shareBrowser(browserArgs)]);
  });
  // A machine elsewhere shows its log and nothing else, so the log says what stood on the page.
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await Promise.all(visitors.map((visitor) => tellFailure(task.name, visitor)));
    // What nobody looks at any more would go on running beside the next journey.
    await Promise.all(visitors.map(({ context }) => context.close()));
    visitors.length = 0;
  });
  afterAll(async () => {
    if (server !== undefined) expect(await server.stop()).toBe('');
  });
  return {
    server: () => opened(server),
    visit: async (screen = WIDE, theme = 'light', serviceWorkers = 'block') => {
      const visitor = await openVisitor(opened(browser), opened(server).address, screen, theme, serviceWorkers);
      visitors.push(visitor);
      return visitor;
    },
  };
}
