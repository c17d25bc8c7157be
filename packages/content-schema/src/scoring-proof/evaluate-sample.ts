import type { Question } from '@mianmian/core/question-bank/question';
import { createScorer } from '@mianmian/core/scoring/create-scorer';
import type { ScorerWeights } from '@mianmian/core/scoring/scorer-weights';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import type { LabelledAnswer } from './labelled-answers.ts';

/** All that is told about some answers, one line each. Needs nothing but the core, so that a browser can do it too. */
export function evaluateSample(
  questions: readonly Question[],
  weights: ScorerWeights,
  answers: readonly Pick<LabelledAnswer, 'question' | 'answer'>[],
): string {
  const scorer = createScorer(questions, weights);
  return answers
    .flatMap(({ question: id, answer }) => {
      const question = questions.find((candidate) => candidate.id === id);
      return question === undefined ? [] : [canonicalText(scorer.score(question, answer))];
    })
    .join('\n');
}
