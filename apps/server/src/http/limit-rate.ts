export type Bucket = { readonly capacity: number; readonly perSecond: number };

/** Seconds to wait, or null when the request may pass. */
export type RateLimit = (key: string) => number | null;

const KEYS_BEFORE_SWEEP = 10_000;
const MS = 1_000;

/** A token bucket for each key, in memory: a brake for runaway clients, generous to people. */
export function limitRate({ capacity, perSecond }: Bucket, nowMs: () => number): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();

  const sweep = (at: number): void => {
    const fullAfterMs = (capacity / perSecond) * MS;
    for (const [key, bucket] of buckets) if (at - bucket.at > fullAfterMs) buckets.delete(key);
  };

  return (key) => {
    const at = nowMs();
    if (buckets.size > KEYS_BEFORE_SWEEP) sweep(at);
    const bucket = buckets.get(key) ?? { tokens: capacity, at };
    const tokens = Math.min(capacity, bucket.tokens + ((at - bucket.at) / MS) * perSecond);
    if (tokens < 1) {
      buckets.set(key, { tokens, at });
      return Math.ceil((1 - tokens) / perSecond);
    }
    buckets.set(key, { tokens: tokens - 1, at });
    return null;
  };
}
