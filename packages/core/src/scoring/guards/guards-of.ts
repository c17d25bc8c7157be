import type { Question } from '../../question-bank/question.ts';
import type { Guard } from './guard.ts';
import { maskCopied } from './mask-copied.ts';
import { maskCustomerWords } from './mask-customer-words.ts';
import { maskDenied } from './mask-denied.ts';
import { maskInstructions } from './mask-instructions.ts';
import { maskLists } from './mask-lists.ts';
import { indexRuns, maskOverlap, type RunIndex } from './mask-overlap.ts';
import { maskRepeated } from './mask-repeated.ts';

/** As many units in a row as a published answer has are pasted. */
const PUBLISHED_RUN = 16;

/** Everything the bank itself publishes: model answers and bad examples. */
export const indexPublished = (bank: readonly Question[]): RunIndex =>
  indexRuns(
    bank.flatMap(({ modelAnswer, badAnswers }) => [modelAnswer, ...badAnswers.map(({ answer }) => answer)]),
    PUBLISHED_RUN,
  );

/** What is looked for in an answer to this question before anything may earn a point. */
export function guardsOf(question: Question, published: RunIndex): readonly Guard[] {
  return [
    maskInstructions,
    (reading) => maskOverlap(reading, published, 'published', 'published-answer'),
    maskCopied(question.prompt),
    maskLists,
    maskCustomerWords,
    maskDenied,
    maskRepeated,
  ];
}
