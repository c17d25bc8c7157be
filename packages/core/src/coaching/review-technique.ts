import type { Evaluation } from '../question-bank/evaluation.ts';
import type { Question } from '../question-bank/question.ts';
import { reviewEmpathy } from './aspects/review-empathy.ts';
import { reviewFraming } from './aspects/review-framing.ts';
import { reviewNumbers } from './aspects/review-numbers.ts';
import { reviewSolving } from './aspects/review-solving.ts';
import { reviewOwnAction, reviewStory } from './aspects/review-story.ts';
import { reviewTaboo } from './aspects/review-taboo.ts';
import { readOwnWords } from './read-own-words.ts';
import type { TechniqueReview } from './technique-review.ts';

const CUSTOMER = /顾客|客户|买家|用户|会员/;

/**
 * How an answer is told, by rules alone: advice, no points. Spans are UTF-16 offsets into the answer as written. An
 * answer that was not scored gets no advice. Pure; linear in the length of the answer.
 */
export function reviewTechnique(
  question: Pick<Question, 'prompt' | 'criteria' | 'story'>,
  answer: string,
  { state, notCounted }: Pick<Evaluation, 'state' | 'notCounted'>,
): TechniqueReview {
  if (state !== 'scored') return { aspects: [] };
  const clauses = readOwnWords(answer, notCounted);
  if (clauses.length === 0) return { aspects: [] };
  const isStory = question.story === true;
  const facesCustomer = !isStory && CUSTOMER.test(question.prompt);
  const isTroubled = facesCustomer && question.criteria.some(({ competency }) => competency === 'emotion');
  return {
    aspects: [
      ...(isStory ? [...reviewStory(clauses), ...reviewOwnAction(clauses)] : []),
      ...reviewEmpathy(clauses, isTroubled),
      ...(facesCustomer ? reviewSolving(clauses) : []),
      ...reviewNumbers(clauses, isStory),
      ...reviewFraming(clauses, isStory),
      ...reviewTaboo(clauses),
    ],
  };
}
