import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import type { Question } from '@mianmian/core/question-bank/question';
import type { LabelledAnswer } from '@mianmian/training/labelled-answer';

/** A labelled answer with what the shipped path said of it. */
export type ScoredAnswer = {
  readonly row: LabelledAnswer;
  readonly question: Question;
  readonly evaluation: Evaluation;
};
