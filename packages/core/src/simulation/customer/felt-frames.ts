import type { ActFrame } from '../../language/acts/act-frame.ts';
import { findConcepts } from '../../language/acts/concepts/find-concepts.ts';
import { hasCue } from '../../language/acts/cues/clause-kind.ts';
import { normalise } from '../../language/normalise.ts';
import { saidClauses } from '../scenario/said-words.ts';

const HARM_CUES = ['insult', 'sarc', 'blame', 'calm.rude', 'q.rhet', 'rhet2', 'thank.sarc'];
const HARM_CONCEPTS: ReadonlySet<string> = new Set(['insult', 'scold', 'sarcasm', 'blamew']);

/**
 * The acts of a message as the customer takes them. Rudeness and blame rest on two signals: a plain question that was
 * read as either (「您刚才用的什么卡呢？」) hurts nobody unless its words do too.
 */
export const feltFrames = (frames: readonly ActFrame[]): readonly ActFrame[] =>
  frames.filter(
    ({ act, polarity, span }) => polarity === 'no' || (act !== 'rude' && act !== 'blame') || hurts(span.text),
  );

function hurts(words: string): boolean {
  const { text } = normalise(words);
  return (
    saidClauses(text).some(({ kind }) => kind !== 'asks') ||
    HARM_CUES.some((cue) => hasCue(text, cue)) ||
    findConcepts(text)
      .flat()
      .some(({ concepts }) => concepts.some((concept) => HARM_CONCEPTS.has(concept)))
  );
}
