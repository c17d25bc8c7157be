import type { Exercise } from '@mianmian/contract/exercise';

/** What is ticked off by now: of each line the latest tick counts. `exercises` oldest first. */
export function readTicks(exercises: readonly Exercise[]): ReadonlySet<string> {
  const ticked = new Set<string>();
  for (const exercise of exercises) {
    if (exercise.kind !== 'tick') continue;
    if (exercise.isDone) ticked.add(exercise.what);
    else ticked.delete(exercise.what);
  }
  return ticked;
}
