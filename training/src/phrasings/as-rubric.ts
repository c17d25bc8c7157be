import type { Question } from '@mianmian/core/question-bank/question';

const PHRASINGS = 3;

/**
 * A question of the bank as an outsider would have written it: three phrasings a facet, concepts of its own, nothing
 * published. Its id is another one, so that nothing learnt applies.
 */
export function asRubric(question: Question): Question {
  const id = `rubric-${question.id}`;
  return {
    ...question,
    id,
    goodIdeas: [],
    badAnswers: [],
    modelAnswer: '',
    criteria: question.criteria.map((criterion) => ({
      ...criterion,
      facets: criterion.facets.map((facet) => ({
        ...facet,
        concept: `${id}-${criterion.id}-${facet.id}`,
        phrasings: facet.phrasings.slice(0, PHRASINGS),
      })),
    })),
  };
}
