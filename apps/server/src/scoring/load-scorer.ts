import type { AnswerScorer } from '@mianmian/application/ports/answer-scorer';
import { rubricMax } from '@mianmian/core/question-bank/question';

/** Stands in until the scoring engine is wired: it judges nothing, so no number it gives can be mistaken for a score. */
export function loadScorer(): AnswerScorer {
  return {
    score: (question, answer) => ({
      questionId: question.id,
      state: answer.trim() === '' ? 'unanswered' : 'insufficient',
      total: 0,
      max: rubricMax(question),
      criteria: [],
      notCounted: [],
      confidence: 'low',
      review: [],
      versions: { engine: 'none', weights: 'none', rubric: 'none' },
    }),
  };
}
