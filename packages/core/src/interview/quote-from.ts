import type { CriterionEvaluation } from '../question-bank/evaluation.ts';
import type { Criterion } from '../question-bank/question.ts';
import { seedDice } from '../shared/random.ts';

const SHORTEST = 4;
const LONGEST = 14;

/**
 * The beginning of a follow-up that takes up a few words which only touch the same matter (「尽快」), or nothing where no
 * whole clause is short enough to be quoted.
 */
export function quoteFrom(
  criterion: Criterion,
  { found }: CriterionEvaluation,
  quotes: readonly string[],
  seed: number,
  name: string,
): string {
  const clause = found
    .filter(({ facetId }) => criterion.facets.some(({ id, vague }) => id === facetId && vague === true))
    .flatMap(({ evidence }) => evidence.flatMap(({ text }) => text.split(/[^\p{Script=Han}\p{L}\p{Nd}%]+/u)))
    .find((part) => part.length >= SHORTEST && part.length <= LONGEST);
  const quote = quotes[seedDice(seed, `${name} quote`) % Math.max(1, quotes.length)];
  return clause === undefined || quote === undefined ? '' : quote.replace('{quote}', () => clause);
}
