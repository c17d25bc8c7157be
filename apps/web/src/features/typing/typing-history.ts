import type { Exercise } from '@mianmian/contract/exercise';
import type { TypingMode } from '@mianmian/core/coaching/typing/typing-text';

export type TypingRun = Extract<Exercise, { kind: 'typing-run' }>;

export type TypingHistory = {
  /** Oldest first. */
  readonly runs: readonly TypingRun[];
  readonly best: TypingRun | null;
  readonly latest: TypingRun | null;
  /** By text. */
  readonly bestOf: ReadonlyMap<string, TypingRun>;
};

/** One's runs of one mode. `exercises` stand oldest first. */
export function foldTypingHistory(exercises: readonly Exercise[], mode: TypingMode): TypingHistory {
  const runs = exercises.filter(
    (exercise): exercise is TypingRun => exercise.kind === 'typing-run' && exercise.mode === mode,
  );
  const bestOf = new Map<string, TypingRun>();
  let best: TypingRun | null = null;
  for (const run of runs) {
    best = faster(run, best);
    bestOf.set(run.textId, faster(run, bestOf.get(run.textId) ?? null));
  }
  return { runs, best, latest: runs.at(-1) ?? null, bestOf };
}

const faster = (run: TypingRun, other: TypingRun | null): TypingRun =>
  other === null || run.charactersPerMinute > other.charactersPerMinute ? run : other;

/** The first text that was never typed, else the one whose last run lies farthest back. */
export function nextTextId(textIds: readonly string[], runs: readonly TypingRun[]): string | null {
  const lastAt = new Map(runs.map(({ textId, at }) => [textId, at]));
  return [...textIds].sort((a, b) => (lastAt.get(a) ?? 0) - (lastAt.get(b) ?? 0))[0] ?? null;
}
