import type { Instant } from '../../shared/instant.ts';

/** That an item was answered, as the log keeps it. */
export type DrillAnswer = {
  /** A repeated id is the same answer. */
  readonly id: string;
  readonly itemId: string;
  readonly at: Instant;
  readonly isRight: boolean;
};

/** Each answer once, by time; of two at the same moment the one with the smaller id first, as on every device. */
export function orderAnswers(answers: readonly DrillAnswer[]): readonly DrillAnswer[] {
  const byId = new Map<string, DrillAnswer>();
  for (const answer of answers) if (!byId.has(answer.id)) byId.set(answer.id, answer);
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
