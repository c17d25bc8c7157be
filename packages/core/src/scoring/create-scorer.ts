import type { Evaluation } from '../question-bank/evaluation.ts';
import type { Question } from '../question-bank/question.ts';
import { canonicalText } from '../shared/canonical-text.ts';
import { hashText } from '../shared/hash.ts';
import type { Guard } from './guards/guard.ts';
import { maskCustomerWords } from './guards/mask-customer-words.ts';
import { maskDenied } from './guards/mask-denied.ts';
import { maskInstructions } from './guards/mask-instructions.ts';
import { maskLists } from './guards/mask-lists.ts';
import { indexRuns, maskOverlap } from './guards/mask-overlap.ts';
import { maskRepeated } from './guards/mask-repeated.ts';
import { scoreAnswer } from './score-answer.ts';
import { prepareModel } from './scorer-model.ts';
import type { ScorerWeights } from './scorer-weights.ts';

/** Names the rules of this folder; a change of any that can move a point changes it. */
export const ENGINE_VERSION = '1.0';

/** As many units in a row as the prompt has are copied, as many as a published answer has are pasted. */
const COPIED_RUN = 9;
const PUBLISHED_RUN = 16;

export type Scorer = {
  readonly score: (question: Question, answer: string) => Evaluation;
};

/**
 * Makes the scorer of a bank. `bank` also tells what is published: long runs of its model answers and bad examples
 * earn nothing, in any question. Questions outside the bank may be scored too, by their rubric alone.
 */
export function createScorer(bank: readonly Question[], weights: ScorerWeights): Scorer {
  const model = prepareModel(weights);
  const published = indexRuns(
    bank.flatMap(({ modelAnswer, badAnswers }) => [modelAnswer, ...badAnswers.map(({ answer }) => answer)]),
    PUBLISHED_RUN,
  );
  const weightsId = hashText(canonicalText(weights));
  const perQuestion = new Map<Question, { readonly guards: readonly Guard[]; readonly rubric: string }>();
  const rulesOf = (question: Question) => {
    const known = perQuestion.get(question);
    if (known !== undefined) return known;
    const prompt = indexRuns([question.prompt], COPIED_RUN);
    const guards: readonly Guard[] = [
      maskInstructions,
      (reading) => maskOverlap(reading, published, 'published', 'published-answer'),
      (reading) => maskOverlap(reading, prompt, 'copied'),
      maskLists,
      maskCustomerWords,
      maskDenied,
      maskRepeated,
    ];
    const rules = { guards, rubric: hashText(canonicalText(question.criteria)) };
    perQuestion.set(question, rules);
    return rules;
  };
  return {
    score: (question, answer) => {
      const { guards, rubric } = rulesOf(question);
      return scoreAnswer(question, answer, {
        model,
        guards,
        versions: { engine: ENGINE_VERSION, weights: weightsId, rubric },
      });
    },
  };
}
