import type { DeskRunRecord } from '../ports/desk-store.ts';

type Mark = Pick<DeskRunRecord, 'sequence' | 'inputs'>;

/** A fold and how far in the log it came. */
export type Folded<T> = Mark & { readonly fold: T };

/** What this process folded from the logs of runs; the log is the truth, this saves the folding. */
export type FoldCache<T> = {
  /** The fold as this record left it; null when it is not here or something was written since. */
  readonly find: (record: DeskRunRecord) => T | null;
  /** A fold from which the record's can be reached, for others wrote since. */
  readonly findEarlier: (record: DeskRunRecord) => Folded<T> | null;
  readonly keep: (record: DeskRunRecord, fold: T) => void;
  readonly drop: (runId: string) => void;
};

/** Keeps at most `capacity` folds; the one that was not used for longest goes first. */
export function createFoldCache<T>(capacity: number): FoldCache<T> {
  const kept = new Map<string, Folded<T>>();
  return {
    find: ({ id, sequence, inputs }) => {
      const entry = kept.get(id);
      if (entry === undefined || entry.sequence !== sequence || entry.inputs !== inputs) return null;
      kept.delete(id);
      kept.set(id, entry);
      return entry.fold;
    },
    findEarlier: ({ id, sequence, inputs }) => {
      const entry = kept.get(id);
      return entry !== undefined && entry.sequence <= sequence && entry.inputs <= inputs ? entry : null;
    },
    keep: ({ id, sequence, inputs }, fold) => {
      kept.delete(id);
      kept.set(id, { sequence, inputs, fold });
      const [oldest] = kept.keys();
      if (kept.size > capacity && oldest !== undefined) kept.delete(oldest);
    },
    drop: (runId) => {
      kept.delete(runId);
    },
  };
}
