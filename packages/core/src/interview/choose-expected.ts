import { seedDice } from '../shared/random.ts';
import { shuffle } from '../shared/shuffle.ts';
import type { ExpectedQuestion } from './interview.ts';
import { asQuotable } from './quotable.ts';

/** More than these are asked in no interview. */
const MOST = 2;
/** Nobody says a longer question in one breath. */
const LONGEST = 120;

/** Which of the questions that somebody expects may come in the interview of this seed: with an answer prepared first. */
export function chooseExpected(all: readonly ExpectedQuestion[], seed: number): readonly ExpectedQuestion[] {
  const asked = all.map(({ question, prepared }) => ({
    question: asQuotable(question).replace(/[。.]+$/, ''),
    prepared: prepared.trim(),
  }));
  const fit = asked.filter(
    ({ question }, index) =>
      question !== '' &&
      question.length <= LONGEST &&
      asked.findIndex((other) => other.question === question) === index,
  );
  const mixed = shuffle(fit, seedDice(seed, 'expected'));
  const isPrepared = ({ prepared }: ExpectedQuestion): boolean => prepared !== '';
  return [...mixed.filter(isPrepared), ...mixed.filter((each) => !isPrepared(each))].slice(0, MOST);
}
