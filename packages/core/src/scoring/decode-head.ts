import { decodeSignedBytes } from '../language/decode-signed-bytes.ts';
import type { LinearHead } from '../language/linear-model.ts';
import type { EncodedHead } from './scorer-weights.ts';

export const decodeHead = (head: EncodedHead): LinearHead => ({
  bias: head.bias,
  inside: decodeSignedBytes(head.inside),
  around: head.around === undefined ? new Int8Array(0) : decodeSignedBytes(head.around),
});
