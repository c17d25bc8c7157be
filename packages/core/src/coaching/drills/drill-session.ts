import { type DrillAnswer, orderAnswers } from './drill-answer.ts';

export type DrillSession = {
  /** What is still to be asked, the next one first. */
  readonly queue: readonly string[];
  /** How many answers were given, and how many it will be at least. */
  readonly answered: number;
  readonly length: number;
  /** Items by whether the first answer was right, in the order they were asked. */
  readonly firstTries: ReadonlyMap<string, boolean>;
};

/** A wrong item is asked again after so many others, once in a session. */
const OTHERS_BEFORE_RETURN = 3;

/**
 * Where a session of `itemIds` stands after `answers`, those of the session in any order. A wrong item returns once,
 * when others are left to come before it; else it waits for another session.
 */
export function foldDrillSession(itemIds: readonly string[], answers: readonly DrillAnswer[]): DrillSession {
  const firstTries = new Map<string, boolean>();
  let queue = [...itemIds];
  let answered = 0;
  for (const { itemId, isRight } of orderAnswers(answers)) {
    if (!queue.includes(itemId)) continue;
    const isFirst = !firstTries.has(itemId);
    queue = queue.filter((id) => id !== itemId);
    if (isFirst) firstTries.set(itemId, isRight);
    if (!isRight && isFirst && queue.length > 1) queue.splice(OTHERS_BEFORE_RETURN, 0, itemId);
    answered += 1;
  }
  return { queue, answered, length: answered + queue.length, firstTries };
}
