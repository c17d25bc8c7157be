import { decodeSignedBytes } from '../../language/decode-signed-bytes.ts';
import { KIND_SCALE, type LevelWeights } from './level-weights.ts';

/** Which number it is tells nothing about the kind of deed. */
const NUMBERS = /\d+(?:\.\d+)?|[一二两三四五六七八九十百千万]{2,}/g;

/** How a clause is spelt: runs of one to three characters, and how it opens and ends. */
export function spellingsOf(clause: string): readonly string[] {
  const text = clause.replace(NUMBERS, '0');
  const grams = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    for (let size = 1; size <= 3 && at + size <= text.length; size += 1) grams.add(text.slice(at, at + size));
  }
  for (const size of [1, 2]) {
    grams.add(`<${text.slice(0, size)}`);
    grams.add(`>${text.slice(-size)}`);
  }
  return [...grams];
}

/** How strongly a clause tells each kind of deed, in the weights' order: log odds shifted to 0–6, in halves. */
export type KindReader = (spellings: readonly string[]) => readonly number[];

/** Beyond these odds a kind is as good as sure. */
const LIMIT = 3;
export const MOST_OF_A_KIND = 2 * LIMIT;
/** Of every clause, whatever its spelling. */
export const BIAS = '';

export function createKindReader({ kinds, grams, rows }: Pick<LevelWeights, 'kinds' | 'grams' | 'rows'>): KindReader {
  const width = kinds.length;
  const places = new Map(grams.map((gram, index) => [gram, index * width]));
  const table = decodeSignedBytes(rows);
  return (spellings) => {
    const sums = new Int32Array(width);
    for (const gram of [BIAS, ...spellings]) {
      const at = places.get(gram);
      if (at === undefined) continue;
      for (let k = 0; k < width; k += 1) sums[k] = (sums[k] as number) + (table[at + k] as number);
    }
    return Array.from(sums, (sum) => {
      const odds = Math.max(-LIMIT, Math.min(LIMIT, sum / KIND_SCALE));
      return Math.round(2 * (odds + LIMIT)) / 2;
    });
  };
}
