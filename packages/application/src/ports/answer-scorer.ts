import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import type { Question } from '@mianmian/core/question-bank/question';

/** Pure and deterministic. The question may be an older edition than the bank's. */
export type AnswerScorer = { readonly score: (question: Question, answer: string) => Evaluation };
