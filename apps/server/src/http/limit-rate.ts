export type Bucket = { readonly capacity: number; readonly perSecond: number };

/** Seconds to wait, or null when the request may pass; `cost` is what it takes out of the bucket, 1 unless told. */
export type RateLimit = (key: string, cost?: number) => number | null;

const KEYS_BEFORE_SWEEP = 10_000;
const MS = 1_000;

/** A token bucket for each key, in memory: a brake for runaway clients, generous to people. */
export function limitRate({ capacity, perSecond }: Bucket, nowMs: () => number): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();

  const sweep = (at: number): void => {
    const fullAfterMs = (capacity / perSecond) * MS;
    for (const [key, bucket] of buckets) if (at - bucket.at > fullAfterMs) buckets.delete(key);
  };

  return (key, cost = 1) => {
    // Whatever costs more than there ever is takes all of it.
    const taken = Math.min(cost, capacity);
    const at = nowMs();
    if (buckets.size > KEYS_BEFORE_SWEEP) sweep(at);
    const bucket = buckets.get(key) ?? { tokens: capacity, at };
    const tokens = Math.min(capacity, bucket.tokens + ((at - bucket.at) / MS) * perSecond);
    if (tokens < taken) {
      buckets.set(key, { tokens, at });
      return Math.ceil((taken - tokens) / perSecond);
    }
    buckets.set(key, { tokens: tokens - taken, at });
    return null;
  };
}
