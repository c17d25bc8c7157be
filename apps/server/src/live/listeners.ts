import type { Heard } from '@mianmian/application/ports/desk-bus';

type Listen = (heard: Heard) => void;

/** Whoever listens in this process, by run. */
export type Listeners = {
  readonly subscribe: (runId: string, listen: Listen) => () => void;
  readonly has: (runId: string) => boolean;
  readonly tell: (runId: string, heard: Heard) => void;
  /** That some news may have got lost, whatever they listen to. */
  readonly tellAllMissed: () => void;
};

export function createListeners(): Listeners {
  const listeners = new Map<string, Set<Listen>>();
  return {
    subscribe: (runId, listen) => {
      const listening = listeners.get(runId) ?? new Set<Listen>();
      listening.add(listen);
      listeners.set(runId, listening);
      return () => {
        listening.delete(listen);
        if (listening.size === 0 && listeners.get(runId) === listening) listeners.delete(runId);
      };
    },
    has: (runId) => listeners.has(runId),
    tell: (runId, heard) => {
      for (const listen of listeners.get(runId) ?? []) listen(heard);
    },
    tellAllMissed: () => {
      for (const listening of listeners.values()) for (const listen of listening) listen('missed');
    },
  };
}
