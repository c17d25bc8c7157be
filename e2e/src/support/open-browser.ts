import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

/** Nothing may be asked of the network but the product itself, and containers have no sandbox to give. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Screen = { readonly name: string; readonly options: BrowserContextOptions };

export const WIDE: Screen = { name: 'wide', options: { viewport: { width: 1280, height: 800 } } };
/** A small phone, touched with thumbs. */
export const NARROW: Screen = {
  name: 'narrow',
  options: { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
};
export const SCREENS: readonly Screen[] = [WIDE, NARROW];

/** The Chromium that `npm run e2e` found, else Debian's. */
export const openBrowser = (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: [...ARGS, ...args] });

/** Those that are open in this process, by what they were started with. */
const shared = new Map<string, Promise<Browser>>();

/** One browser for all files that a process runs: it closes with the process. */
export async function shareBrowser(args: readonly string[] = []): Promise<Browser> {
  const key = args.join(' ');
  const known = await shared.get(key);
  if (known?.isConnected() === true) return known;
  const opening = openBrowser(args);
  shared.set(key, opening);
  return opening;
}
