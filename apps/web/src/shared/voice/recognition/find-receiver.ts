import { readPlatform } from '../../media/read-platform.ts';

/** Who gets the sound when a browser recognises it elsewhere. */
export type Receiver = 'google' | 'microsoft' | 'apple' | 'unknown';

/** All that Chrome itself says of itself; whoever says more (Opera, 360, QQ, phones' own browsers) may ask somebody else. */
const CHROME_WORDS = /^(Mozilla|AppleWebKit|Chrome|Mobile|Safari|CriOS)\//;
const BRANDS = { 'Google Chrome': 'google', 'Microsoft Edge': 'microsoft' } as const;

type Brand = { readonly brand: string };

/**
 * By browser, as their makers say: Chrome asks Google's service, Edge Microsoft's Azure (policy SpeechRecognitionEnabled),
 * Safari and every browser on an iPhone Apple's. Of any other nobody knows.
 */
export function findReceiver(userAgent: string, brands: readonly Brand[] | undefined): Receiver {
  const { os, browser } = readPlatform(userAgent);
  if (browser === 'wechat') return 'unknown';
  if (os === 'ios' || browser === 'safari') return 'apple';
  if (brands !== undefined) {
    for (const [brand, receiver] of Object.entries(BRANDS)) {
      if (brands.some((said) => said.brand === brand)) return receiver;
    }
    return 'unknown';
  }
  if (browser === 'edge') return 'microsoft';
  const words = userAgent
    .replace(/\([^)]*\)/g, '')
    .split(/\s+/)
    .filter(Boolean);
  return browser === 'chrome' && words.every((word) => CHROME_WORDS.test(word)) ? 'google' : 'unknown';
}

type WithBrands = { readonly userAgentData?: { readonly brands: readonly Brand[] } };

export const ownReceiver = (): Receiver =>
  // Only Chromium tells its brands, so the type of the navigator does not name them.
  findReceiver(navigator.userAgent, (navigator as WithBrands).userAgentData?.brands);
