import { type DiceWord, throwDice } from './random.ts';

/** The same things in an order that follows from `word` alone (Fisher and Yates); the list itself stays. */
export function shuffle<T>(list: readonly T[], word: DiceWord): readonly T[] {
  const left = [...list];
  const shuffled: T[] = [];
  let dice = word;
  while (left.length > 0) {
    const thrown = throwDice(dice);
    dice = thrown.word;
    shuffled.push(...left.splice(Math.floor(thrown.unit * left.length), 1));
  }
  return shuffled;
}
