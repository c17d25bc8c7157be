import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import type { Screen } from './open-browser.ts';

export type Theme = 'light' | 'dark';
/** Blocked but where it is the matter: what a worker fetches passes by the journeys' own routing of requests. */
export type ServiceWorkers = 'block' | 'allow';

/** Somebody with a browser of their own: cookies, storage, tabs. */
export type Visitor = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly screen: Screen;
  readonly theme: Theme;
  /** Errors in the console of any tab, with the page they came from. */
  readonly complaints: readonly string[];
  /** Addresses outside the product that any tab asked for. */
  readonly strays: readonly string[];
};

/** The page, its complaint, and what it is about: which request failed stands only there. */
const tellComplaint = (message: ConsoleMessage): string =>
  `${message.page()?.url()}: ${message.text()} (${message.location().url})`;

/** Generous, for machines that are busy with other things. */
const PATIENCE_MS = 30_000;

export async function openVisitor(
  browser: Browser,
  address: string,
  screen: Screen,
  theme: Theme = 'light',
  serviceWorkers: ServiceWorkers = 'block',
): Promise<Visitor> {
  const context = await browser.newContext({
    ...screen.options,
    baseURL: address,
    colorScheme: theme,
    // A press on a dialog that still grows can begin on its button and end beside it, and is then no press.
    reducedMotion: 'reduce',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  const strays: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(tellComplaint(message));
  });
  context.on('weberror', (error) => complaints.push(`${error.page()?.url()}: ${error.error()}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) strays.push(url);
  });
  return { context, page: await context.newPage(), screen, theme, complaints, strays };
}
