export type NetworkFigures = {
  /** Whole milliseconds there and back over the requests that came back; null when none did. */
  readonly medianMs: number | null;
  readonly p95Ms: number | null;
  /** Mean difference between one round trip and the next. */
  readonly jitterMs: number | null;
  readonly lossPercent: number;
  readonly sent: number;
};

/**
 * What a video call needs. Source: Dolby Conference Phone configuration guide for BlueJeans 4.5, call quality
 * measurements (round trip 150 ms, variation 40 ms, loss 1 %); ITU-T G.114 (2003) has 150 ms for one way as acceptable
 * for most uses. Here it is measured over HTTP to this server, not to the meeting's.
 */
export const CALL_NEEDS = { roundTripMs: 150, jitterMs: 40, lossPercent: 1 } as const;

/** Figures of round trips in the order they were made, in ms; null for one that was lost. */
export function sumRoundTrips(roundTrips: readonly (number | null)[]): NetworkFigures {
  const back = roundTrips.flatMap((each) => (each === null ? [] : [each]));
  const sorted = [...back].sort((a, b) => a - b);
  const steps = back.slice(1).map((each, i) => Math.abs(each - (back[i] ?? each)));
  const mean = steps.reduce((sum, step) => sum + step, 0) / Math.max(1, steps.length);
  const sent = roundTrips.length;
  return {
    medianMs: atShare(sorted, 0.5),
    p95Ms: atShare(sorted, 0.95),
    jitterMs: back.length < 2 ? null : Math.round(mean),
    lossPercent: sent === 0 ? 0 : Math.round(((sent - back.length) / sent) * 100),
    sent,
  };
}

/** The value that this share of them does not exceed (nearest rank). */
function atShare(sorted: readonly number[], share: number): number | null {
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  return value === undefined ? null : Math.round(value);
}

export const isEnoughForCalls = ({ medianMs, jitterMs, lossPercent }: NetworkFigures): boolean =>
  medianMs !== null &&
  medianMs <= CALL_NEEDS.roundTripMs &&
  (jitterMs ?? 0) <= CALL_NEEDS.jitterMs &&
  lossPercent <= CALL_NEEDS.lossPercent;
