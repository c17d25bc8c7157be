import type { Store } from '@mianmian/application/ports/store';

/** The store, telling how long each of its transactions took from asking to durable. */
export const measuredStore = (store: Store, tell: (durationMs: number) => void): Store => ({
  ...store,
  transact: async (work) => {
    const startedAt = performance.now();
    try {
      return await store.transact(work);
    } finally {
      tell(performance.now() - startedAt);
    }
  },
});
