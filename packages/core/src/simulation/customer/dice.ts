import { type DiceWord, throwDice } from '../../shared/random.ts';

/** Throws from one word, one after another; `word()` is what the state has to keep afterwards. */
export type Dice = {
  readonly falls: (chance: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T | undefined;
  readonly word: () => DiceWord;
};

export function takeDice(start: DiceWord): Dice {
  let word = start;
  const unit = (): number => {
    const thrown = throwDice(word);
    word = thrown.word;
    return thrown.unit;
  };
  return {
    falls: (chance) => unit() < chance,
    pick: (choices) => choices[Math.floor(unit() * choices.length)],
    word: () => word,
  };
}
