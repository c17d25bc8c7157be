import type { LinearHead } from '../language/linear-model.ts';
import type { EncodedHead } from './scorer-weights.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE_OF = new Map(Array.from(ALPHABET, (character, value) => [character, value]));

/** Spreads an encoded head over the vocabulary. Grams beyond it are dropped. */
export function decodeHead(head: EncodedHead, vocabularySize: number): LinearHead {
  return {
    bias: head.bias,
    inside: spread(head.grams, head.weights, vocabularySize),
    around:
      head.aroundGrams === undefined || head.aroundWeights === undefined
        ? new Int16Array(0)
        : spread(head.aroundGrams, head.aroundWeights, vocabularySize),
  };
}

function spread(grams: string, weights: string, vocabularySize: number): Int16Array {
  const steps = decodeBytes(grams);
  const values = decodeBytes(weights);
  const table = new Int16Array(vocabularySize);
  let gram = 0;
  for (let i = 0; i < values.length; i += 1) {
    gram += (steps[2 * i] ?? 0) | ((steps[2 * i + 1] ?? 0) << 8);
    if (gram < vocabularySize) table[gram] = ((values[i] ?? 0) << 24) >> 24;
  }
  return table;
}

/** Base64 by hand: the core has neither `atob` nor `Buffer`. */
function decodeBytes(text: string): Uint8Array {
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < length; i += 1) {
    held = ((held << 6) | (VALUE_OF.get(text.charAt(i)) ?? 0)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
}
