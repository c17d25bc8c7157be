import type { DeskBus, DeskNews } from '@mianmian/application/ports/desk-bus';

type Listen = (news: readonly DeskNews[]) => void;

/** Carries news between the requests of this process. */
export function inProcessBus(): DeskBus {
  const listeners = new Map<string, Set<Listen>>();
  return {
    publish: (runId, news) => {
      for (const listen of listeners.get(runId) ?? []) listen(news);
    },
    subscribe: (runId, listen) => {
      const listening = listeners.get(runId) ?? new Set<Listen>();
      listening.add(listen);
      listeners.set(runId, listening);
      return () => {
        listening.delete(listen);
        if (listening.size === 0 && listeners.get(runId) === listening) listeners.delete(runId);
      };
    },
  };
}
