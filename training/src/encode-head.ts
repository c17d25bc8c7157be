import { type EncodedHead, WEIGHT_SCALE } from '@mianmian/core/scoring/scorer-weights';

/** Rounds a head's weights to whole units; `weights` holds the inside grams, then (if longer) those around. */
export function encodeHead(bias: number, weights: Float32Array, vocabularySize: number): EncodedHead {
  const head = { bias: Math.round(bias * WEIGHT_SCALE), inside: encode(weights.subarray(0, vocabularySize)) };
  return weights.length > vocabularySize ? { ...head, around: encode(weights.subarray(vocabularySize)) } : head;
}

function encode(weights: Float32Array): string {
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * WEIGHT_SCALE))));
  return Buffer.from(bytes.buffer).toString('base64');
}
