import { type DiceWord, seedDice, throwDice } from '../../shared/random.ts';

/** A source of chance that is used up as it is asked; it lives no longer than one call of a pure function. */
export type Dice = {
  /** In [0, 1). */
  readonly unit: () => number;
  /** Whole, both ends included. */
  readonly between: (low: number, high: number) => number;
  /** Throws on an empty list: a bug of the caller's. */
  readonly pick: <T>(list: readonly T[]) => T;
};

export function diceFor(seed: number, name: string): Dice {
  let word: DiceWord = seedDice(seed, name);
  const unit = () => {
    const thrown = throwDice(word);
    word = thrown.word;
    return thrown.unit;
  };
  const between = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1));
  return {
    unit,
    between,
    pick: (list) => {
      const [picked] = list.slice(between(0, list.length - 1));
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
  };
}
