import { normalise } from '../language/normalise.ts';
import type { ReverseTopic } from './interview-lines.ts';
import { asQuotable } from './quotable.ts';

const LONGEST = 60;
/** A heading (「工作时间：」) says nothing yet. */
const LEAST_BESIDE = 2;

/**
 * What a job's description says about each topic that candidates ask about, in its own words: the first sentence that
 * has one of the topic's words and some others, or of a long one the clause. Linear in the text.
 */
export function readTold(jobText: string, topics: readonly ReverseTopic[]): Readonly<Record<string, string>> {
  const sentences = piecesOf(jobText, /[。；;！!？?\n\r]+/);
  const told = topics.flatMap(({ id, jobWords }): readonly (readonly [string, string])[] => {
    const sentence = sentences.find((each) => tells(each, jobWords));
    if (sentence === undefined) return [];
    if (sentence.written.length <= LONGEST) return [[id, sentence.written]];
    const clause = piecesOf(sentence.written, /[，,：:]+/).find((each) => tells(each, jobWords));
    return clause === undefined || clause.written.length > LONGEST ? [] : [[id, clause.written]];
  });
  return Object.fromEntries(told);
}

type Piece = { readonly written: string; readonly read: string };

const piecesOf = (text: string, between: RegExp): readonly Piece[] =>
  text.split(between).map((piece) => {
    const written = asQuotable(piece);
    return { written, read: normalise(written).text };
  });

const tells = ({ read }: Piece, words: readonly string[]): boolean =>
  words.some((word) => {
    const beside = read.replace(word, '');
    return beside !== read && beside.replaceAll(/[^\p{L}\p{Nd}]/gu, '').length >= LEAST_BESIDE;
  });
