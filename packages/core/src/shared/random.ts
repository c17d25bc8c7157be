/** The whole state of a source of chance: one 32-bit word, kept wherever the state it belongs to is kept. */
export type DiceWord = number;

/** One throw: the next word and a number in [0, 1). mulberry32 by Tommy Ettinger, public domain; integers only. */
export function throwDice(word: DiceWord): { readonly word: DiceWord; readonly unit: number } {
  const next = (word + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { word: next, unit: ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296 };
}

/** The first word for a seed and a name, so that two customers of one seed do not move alike. */
export function seedDice(seed: number, name: string): DiceWord {
  let word = (seed ^ 0x9e3779b9) >>> 0;
  for (let i = 0; i < name.length; i += 1) word = Math.imul(word ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return (throwDice(word).word ^ word) >>> 0;
}
