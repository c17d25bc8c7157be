import type { TypingNorm } from './typing-text.ts';

/**
 * Where a speed stands on the scale, 0 to 100, between two points by a straight line, from 0 at no speed. Beyond the last
 * point nothing is known: the last percentile is the answer.
 */
export function typingPercentile(norm: TypingNorm, charactersPerMinute: number): number {
  let below = { percentile: 0, charactersPerMinute: 0 };
  for (const point of norm.percentiles) {
    if (charactersPerMinute < point.charactersPerMinute) {
      const share =
        (charactersPerMinute - below.charactersPerMinute) / (point.charactersPerMinute - below.charactersPerMinute);
      return below.percentile + share * (point.percentile - below.percentile);
    }
    below = point;
  }
  return below.percentile;
}
