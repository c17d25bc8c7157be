export const PLATFORMS = ['tencent', 'dingtalk', 'zoom'] as const;
export type Platform = (typeof PLATFORMS)[number];

export const ONLINE_ITEMS = ['quiet', 'light', 'dress', 'power', 'silence', 'papers'] as const;
export const PLATFORM_ITEMS = ['test', 'name', 'mute'] as const;
export const ON_SITE_ITEMS = ['route', 'site-papers', 'site-dress', 'phone', 'early'] as const;

/** Under which a line is ticked off; `any` while there is no application. */
export const placeTick = (applicationId: string | null, item: string): string =>
  `place:${applicationId ?? 'any'}:${item}`;

/** The meeting software that a place names; Tencent Meeting where it names none, being the most used. */
export function guessPlatform(place: string): Platform {
  if (/钉钉|dingtalk/i.test(place)) return 'dingtalk';
  return /zoom/i.test(place) ? 'zoom' : 'tencent';
}
