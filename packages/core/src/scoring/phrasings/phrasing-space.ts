import { decodeSignedBytes } from '../../language/decode-signed-bytes.ts';
import { type Grams, gramsOf, indexVocabulary, type Vocabulary } from '../../language/grams.ts';

/** Where grams lie, near to those that stand for the same, and how rare each is. */
export type PhrasingSpace = {
  readonly vocabulary: Vocabulary;
  readonly dimensions: number;
  readonly places: Int8Array;
  readonly rarity: Int8Array;
};

/** A stretch of a stream in that space: its direction, and its characters and pairs with their rarity. */
export type Placed = {
  readonly direction: Float64Array;
  readonly rarity: ReadonlyMap<number, number>;
  /** √ of the sum of squared rarities. */
  readonly norm: number;
};

/** Rarity of what the vocabulary lacks, in eighths of a bit: no less than that of the rarest it has. */
export const RAREST = 120;
const PAIRS_FROM = 0x1_0000;

export const spaceOf = (
  vocabulary: readonly string[],
  dimensions: number,
  places: string,
  rarity: string,
): PhrasingSpace => ({
  vocabulary: indexVocabulary(vocabulary),
  dimensions,
  places: decodeSignedBytes(places),
  rarity: decodeSignedBytes(rarity),
});

export const placeText = (stream: string, space: PhrasingSpace): Placed =>
  placeStretch(stream, gramsOf(stream, space.vocabulary), 0, stream.length, space);

export function placeStretch(stream: string, grams: Grams, start: number, end: number, space: PhrasingSpace): Placed {
  const rarity = raritiesOf(stream, grams, start, end, space);
  let squares = 0;
  for (const value of rarity.values()) squares += value * value;
  return { direction: directionOf(grams, start, end, space), rarity, norm: Math.sqrt(squares) };
}

/** Sums of whole numbers and one division by √: the same on every engine. */
export function directionOf(
  grams: Grams,
  start: number,
  end: number,
  { dimensions, places }: PhrasingSpace,
): Float64Array {
  const direction = new Float64Array(dimensions);
  grams.byLength.forEach((row, index) => {
    for (let at = start; at + index < end; at += 1) {
      const id = row[at] as number;
      if (id < 0) continue;
      for (let k = 0, from = id * dimensions; k < dimensions; k += 1) {
        direction[k] = (direction[k] as number) + (places[from + k] as number);
      }
    }
  });
  normalise(direction);
  return direction;
}

/** The code of a pair; that of a character is its own, and lower. */
export const pairCode = (stream: string, at: number): number =>
  (stream.charCodeAt(at) + 1) * PAIRS_FROM + stream.charCodeAt(at + 1);

/** By the code of the character or pair. */
function raritiesOf(stream: string, grams: Grams, start: number, end: number, space: PhrasingSpace) {
  const [ones, pairs] = grams.byLength;
  const known = (id: number): number => (id < 0 ? RAREST : (space.rarity[id] as number));
  const rarity = new Map<number, number>();
  for (let at = start; at < end; at += 1) {
    const code = stream.charCodeAt(at);
    rarity.set(code, known(ones[at] as number));
    if (at + 1 < end) rarity.set(pairCode(stream, at), known(pairs[at] as number));
  }
  return rarity;
}

/** Makes the vector one long, in place; one without length stays as it is. */
export function normalise(vector: Float64Array): void {
  const length = Math.sqrt(dot(vector, vector));
  if (length === 0) return;
  for (let k = 0; k < vector.length; k += 1) vector[k] = (vector[k] as number) / length;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += (a[k] as number) * (b[k] as number);
  return sum;
}
