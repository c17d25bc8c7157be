import { type DiceWord, throwDice } from '@mianmian/core/shared/random';

/** A source of numbers in [0, 1) that gives the same ones for the same seed. */
export function seededRandom(seed: number): () => number {
  let word: DiceWord = seed;
  return () => {
    const thrown = throwDice(word);
    word = thrown.word;
    return thrown.unit;
  };
}
