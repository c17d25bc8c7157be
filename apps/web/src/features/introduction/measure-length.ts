import { PACE_BAND } from './measure-pace.ts';

/** What the question promises. */
export const PROMISED_MS = 180_000;
/** Below this there is hardly room for who one is, why one fits and what one means to do. Our own reference. */
const LEAST_MS = 90_000;

export type Length = {
  readonly lengthMs: number;
  /** Reckoned from the characters, where nothing was spoken. */
  readonly isEstimate: boolean;
  readonly verdict: 'short' | 'fine' | 'long';
};

/** How long a listener hears it, against the promised three minutes. */
export function measureLength(characters: number, spokenMs: number | null): Length {
  const lengthMs = spokenMs ?? (characters / PACE_BAND.usual) * 60_000;
  const verdict = lengthMs < LEAST_MS ? 'short' : lengthMs > PROMISED_MS ? 'long' : 'fine';
  return { lengthMs, isEstimate: spokenMs === null, verdict };
}
