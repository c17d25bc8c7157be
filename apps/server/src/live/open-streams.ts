/** The live streams that are open, so that nobody holds too many and a stop ends them all at once. */
export type OpenStreams = {
  /** Null when this person has as many as may be; else a function to call when the stream is gone. */
  readonly admit: (personId: string, close: () => void) => (() => void) | null;
  readonly closeAll: () => void;
  readonly count: () => number;
};

export function openStreams(perPerson: number): OpenStreams {
  const open = new Map<string, Set<() => void>>();
  return {
    admit: (personId, close) => {
      const own = open.get(personId) ?? new Set<() => void>();
      if (own.size >= perPerson) return null;
      own.add(close);
      open.set(personId, own);
      return () => {
        own.delete(close);
        if (own.size === 0 && open.get(personId) === own) open.delete(personId);
      };
    },
    closeAll: () => {
      for (const own of open.values()) for (const close of [...own]) close();
    },
    count: () => [...open.values()].reduce((sum, own) => sum + own.size, 0),
  };
}
