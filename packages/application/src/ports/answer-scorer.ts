import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import type { Nearness } from '@mianmian/core/question-bank/nearness';
import type { Question } from '@mianmian/core/question-bank/question';

/** Pure and deterministic. The question may be an older edition than the bank's. */
export type AnswerScorer = {
  readonly score: (question: Question, answer: string) => Evaluation;
  /** For `hear`, of the same answers joined: what to leave unasked because it may have been said. Null: unknown. */
  readonly nearness: (question: Question, answer: string) => Nearness | null;
  /** Names what nearness goes by; null where it is always unknown. */
  readonly nearnessVersion: string | null;
};
