import { readText } from '../../language/reading.ts';
import type { Question } from '../../question-bank/question.ts';
import type { Guard } from './guard.ts';
import { maskCopied } from './mask-copied.ts';
import { maskCustomerWords } from './mask-customer-words.ts';
import { maskDenied } from './mask-denied.ts';
import { maskDismissed } from './mask-dismissed.ts';
import { maskInstructions } from './mask-instructions.ts';
import { maskLists } from './mask-lists.ts';
import { maskOverlap } from './mask-overlap.ts';
import { indexPasted, maskPasted, maskPublished, type PastedFrom } from './mask-pasted.ts';
import { maskRepeated } from './mask-repeated.ts';
import { maskReported } from './mask-reported.ts';
import { indexStreams, type RunIndex } from './run-index.ts';

/** As many units in a row as a published answer has are pasted. */
const PUBLISHED_RUN = 16;
/** As many in a row as somebody who cuts a text up leaves together. */
const SHORT_RUN = 5;
/** Of phrasings, which are what people say: shorter runs of them are in good guides to the same matter as well. */
const PHRASING_RUN = 8;
/** An answer that is this much made of published words in short runs is a paste. Honest answers reach a third. */
const PASTED_SHARE = 0.45;

/** Everything the bank itself publishes as an answer, in long runs and in short ones. */
export type Published = { readonly long: RunIndex; readonly short: PastedFrom };

export function indexPublished(bank: readonly Question[]): Published {
  const texts = bank.flatMap(({ modelAnswer, badAnswers }) => [modelAnswer, ...badAnswers.map(({ answer }) => answer)]);
  const streams = streamsOf(texts);
  return { long: indexStreams(streams, PUBLISHED_RUN), short: indexPasted(streams, SHORT_RUN) };
}

const streamsOf = (texts: readonly string[]): readonly string[] => texts.map((text) => readText(text).stream);

/** What is looked for in an answer to this question before anything may earn a point. */
export function guardsOf(question: Question, published: Published): readonly Guard[] {
  const rubric = indexPasted(streamsOf(rubricTexts(question)), SHORT_RUN);
  const phrasings = indexPasted(streamsOf(phrasingsOf(question)), PHRASING_RUN);
  return [
    maskInstructions,
    (reading) => maskOverlap(reading, published.long, 'published', 'published-answer'),
    (reading) => maskPublished(reading, published.short, PASTED_SHARE),
    maskCopied(question.prompt),
    (reading) => maskPasted(reading, rubric, PASTED_SHARE),
    (reading) => maskPasted(reading, phrasings, PASTED_SHARE),
    maskLists,
    maskCustomerWords,
    maskReported,
    maskDenied,
    maskDismissed,
    maskRepeated,
  ];
}

/** What a page shows of the rubric: using a line of advice is learning, handing all of it back is none. */
const rubricTexts = ({ criteria, goodIdeas }: Question): readonly string[] => [
  ...goodIdeas,
  ...criteria.flatMap(({ name, full, half, facets }) => [
    name,
    full,
    half,
    ...facets.flatMap((facet) => [facet.name, facet.advice]),
  ]),
];

/** What the content's files publish beside it. */
const phrasingsOf = ({ criteria }: Question): readonly string[] =>
  criteria.flatMap(({ facets }) => facets.flatMap(({ phrasings }) => phrasings));
