/**
 * Characters a minute of somebody who tells calmly. Our own reference, as rehearsals of stories show it: there is no
 * authority for interviews.
 */
export const PACE_BAND = { least: 200, usual: 240, most: 260 } as const;

/** Nobody speaks faster and is understood: the text says more than was spoken. */
const UNLIKELY = 420;
/** Shorter ones tell nothing about a pace. */
const LEAST = { spokenMs: 5_000, characters: 15 } as const;

export type Pace = { readonly perMinute: number; readonly verdict: 'slow' | 'fine' | 'fast' | 'unlikely' };

/** Null where nothing was recorded, or too little to tell. */
export function measurePace(characters: number, spokenMs: number | null): Pace | null {
  if (spokenMs === null || spokenMs < LEAST.spokenMs || characters < LEAST.characters) return null;
  const perMinute = Math.round((characters * 60_000) / spokenMs);
  if (perMinute > UNLIKELY) return { perMinute, verdict: 'unlikely' };
  if (perMinute < PACE_BAND.least) return { perMinute, verdict: 'slow' };
  return { perMinute, verdict: perMinute > PACE_BAND.most ? 'fast' : 'fine' };
}
