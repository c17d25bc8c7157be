import { seedDice } from '../shared/random.ts';

/**
 * One of the sentences that were not said yet, decided by seed and name; null when none is left.
 * @param name tells apart the places of one interview at which something is chosen
 */
export function chooseSentence(
  sentences: readonly string[],
  said: readonly string[],
  seed: number,
  name: string,
): string | null {
  const fresh = sentences.filter((sentence) => !said.includes(sentence));
  return fresh[seedDice(seed, name) % Math.max(1, fresh.length)] ?? null;
}
