import type { Question } from '@mianmian/core/question-bank/question';
import { createScorer } from '@mianmian/core/scoring/create-scorer';
import type { PhrasingWeights } from '@mianmian/core/scoring/phrasings/phrasing-weights';
import type { ScorerWeights } from '@mianmian/core/scoring/scorer-weights';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import type { LabelledAnswer } from './labelled-answers.ts';

export type Sample = {
  readonly bank: readonly Question[];
  /** Questions known by their rubric alone. */
  readonly rubrics: readonly Question[];
  readonly weights: ScorerWeights;
  readonly phrasings: PhrasingWeights;
  readonly answers: readonly Pick<LabelledAnswer, 'question' | 'answer'>[];
};

/** All that is told about some answers, one line each. Needs nothing but the core, so that a browser can do it too. */
export function evaluateSample({ bank, rubrics, weights, phrasings, answers }: Sample): string {
  const scorer = createScorer(bank, weights, phrasings);
  return answers
    .flatMap(({ question: id, answer }) => {
      const question = [...bank, ...rubrics].find((candidate) => candidate.id === id);
      return question === undefined ? [] : [canonicalText(scorer.score(question, answer))];
    })
    .join('\n');
}
