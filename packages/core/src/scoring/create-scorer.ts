import type { Evaluation } from '../question-bank/evaluation.ts';
import type { Nearness } from '../question-bank/nearness.ts';
import type { Question } from '../question-bank/question.ts';
import { canonicalText } from '../shared/canonical-text.ts';
import { hashText } from '../shared/hash.ts';
import { indexPublished } from './guards/guards-of.ts';
import type { NearnessWeights } from './nearness-weights.ts';
import type { PhrasingWeights } from './phrasings/phrasing-weights.ts';
import { readNearness } from './read-nearness.ts';
import { readingRules } from './reading-rules.ts';
import { type ScoringRules, scoreAnswer } from './score-answer.ts';
import { prepareModel } from './scorer-model.ts';
import type { ScorerWeights } from './scorer-weights.ts';

/** Names the rules of this folder; a change of any that can move a point changes it. */
export const ENGINE_VERSION = '1.2';

export type Scorer = {
  readonly score: (question: Question, answer: string) => Evaluation;
  /**
   * For an interviewer who chooses what to ask next; as costly as `score`. Null for a question nothing was learnt about,
   * and from a scorer made without `nearness`.
   */
  readonly nearness: (question: Question, answer: string) => Nearness | null;
  /** Names what `nearness` goes by beside the weights; null without. No evaluation depends on it. */
  readonly nearnessVersion: string | null;
};

/**
 * Makes the scorer of a bank. `bank` also tells what is published: long runs of its model answers and bad examples
 * earn nothing, in any question. Questions outside the bank may be scored too, by their rubric alone; that needs
 * `phrasings`, and throws without.
 */
export function createScorer(
  bank: readonly Question[],
  weights: ScorerWeights,
  phrasings: PhrasingWeights | null = null,
  nearness: NearnessWeights | null = null,
): Scorer {
  const model = prepareModel(weights, phrasings);
  const published = indexPublished(bank);
  const weightsHash = hashText(canonicalText(weights));
  const bothHash = phrasings === null ? weightsHash : hashText(weightsHash + hashText(canonicalText(phrasings)));
  const prepare = (question: Question): ScoringRules => {
    const rules = readingRules(question, published, model);
    const read = rules.phrasings === null ? weightsHash : bothHash;
    const rubric = hashText(canonicalText(question.criteria));
    return { ...rules, versions: { engine: ENGINE_VERSION, weights: read, rubric } };
  };
  const rulesOf = rememberByContent(prepare);
  const phrasingsOf = rememberByContent((question) => model.phrasings?.readerOf(question) ?? null);
  return {
    score: (question, answer) => scoreAnswer(question, answer, rulesOf(question)),
    nearness: (question, answer) => {
      const rules = rulesOf(question);
      const reader = nearness === null || !rules.learnt ? null : phrasingsOf(question);
      return nearness === null || reader === null ? null : readNearness(question, answer, rules, reader, nearness);
    },
    nearnessVersion: nearness === null ? null : hashText(canonicalText(nearness)),
  };
}

/** A question read back from a store is another object with the same content; it is not prepared anew. */
function rememberByContent<T>(prepare: (question: Question) => T): (question: Question) => T {
  const byObject = new WeakMap<Question, T>();
  const byContent = new Map<string, T>();
  return (question) => {
    const known = byObject.get(question);
    if (known !== undefined) return known;
    const content = canonicalText(question);
    const made = byContent.get(content) ?? prepare(question);
    byContent.set(content, made);
    byObject.set(question, made);
    return made;
  };
}
