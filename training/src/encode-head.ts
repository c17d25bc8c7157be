import { type EncodedHead, WEIGHT_SCALE } from '@mianmian/core/scoring/scorer-weights';

/** Only the heaviest grams of a head are kept: the rest moves no score by a visible amount. */
const MOST_GRAMS = 1_600;

/** Rounds a head's weights to whole units; `weights` holds the inside grams, then (if longer) those around. */
export function encodeHead(bias: number, weights: Float32Array, vocabularySize: number): EncodedHead {
  const inside = heaviest(weights.subarray(0, vocabularySize));
  const base: EncodedHead = { bias: Math.round(bias * WEIGHT_SCALE), ...encode(inside) };
  if (weights.length <= vocabularySize) return base;
  const around = encode(heaviest(weights.subarray(vocabularySize)));
  return { ...base, aroundGrams: around.grams, aroundWeights: around.weights };
}

const quantise = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * WEIGHT_SCALE)));

function heaviest(weights: Float32Array): readonly (readonly [number, number])[] {
  return Array.from(weights, (weight, gram): readonly [number, number] => [gram, quantise(weight)])
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0])
    .slice(0, MOST_GRAMS)
    .sort((a, b) => a[0] - b[0]);
}

function encode(pairs: readonly (readonly [number, number])[]): { grams: string; weights: string } {
  const steps = new Uint8Array(pairs.length * 2);
  const values = new Uint8Array(pairs.length);
  let last = 0;
  pairs.forEach(([gram, weight], i) => {
    const difference = gram - last;
    last = gram;
    steps[2 * i] = difference & 0xff;
    steps[2 * i + 1] = difference >> 8;
    values[i] = weight & 0xff;
  });
  return { grams: Buffer.from(steps).toString('base64'), weights: Buffer.from(values).toString('base64') };
}
