export type Platform = {
  readonly os: 'ios' | 'android' | 'mac' | 'windows' | 'other';
  readonly browser: 'wechat' | 'chrome' | 'edge' | 'safari' | 'firefox' | 'other';
  /** Of the engine that counts: Chromium, or Safari's `Version/`; null when it is not said. */
  readonly version: number | null;
  readonly isSupported: boolean;
};

/** The oldest the product is built for (product.md F6; apps/web/vite.config.ts). Firefox has what these have from 115 on. */
const OLDEST = { chromium: 107, safari: 15.6, firefox: 115 } as const;

/** Where one is, from the browser's own words about itself: good enough to word advice, and for nothing else. */
export function readPlatform(userAgent: string): Platform {
  const versionOf = (name: string): number | null => {
    const [, version] = new RegExp(`${name}/(\\d+(?:\\.\\d+)?)`).exec(userAgent) ?? [];
    return version === undefined ? null : Number(version);
  };
  const chromium = versionOf('Chrome');
  const firefox = versionOf('Firefox');
  // On an iPhone every browser is Safari inside; some do not say its version, but the system's.
  const [, major, minor] = /OS (\d+)_(\d+)/.exec(userAgent) ?? [];
  const safari = versionOf('Version') ?? (major === undefined ? null : Number(`${major}.${minor}`));
  const version = chromium ?? firefox ?? safari;
  const oldest = chromium !== null ? OLDEST.chromium : firefox !== null ? OLDEST.firefox : OLDEST.safari;
  return {
    os: readSystem(userAgent),
    browser: readBrowser(userAgent),
    version,
    isSupported: version !== null && version >= oldest,
  };
}

function readSystem(userAgent: string): Platform['os'] {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  if (/Android|OpenHarmony/.test(userAgent)) return 'android';
  if (/Windows/.test(userAgent)) return 'windows';
  return /Macintosh/.test(userAgent) ? 'mac' : 'other';
}

function readBrowser(userAgent: string): Platform['browser'] {
  if (/MicroMessenger/.test(userAgent)) return 'wechat';
  if (/Edg(e|A|iOS)?\//.test(userAgent)) return 'edge';
  if (/Firefox|FxiOS/.test(userAgent)) return 'firefox';
  if (/Chrome|CriOS/.test(userAgent)) return 'chrome';
  return /Safari/.test(userAgent) ? 'safari' : 'other';
}
