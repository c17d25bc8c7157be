import { pairCode } from './phrasing-space.ts';

/** Characters that stand in every sentence and tell nothing. */
const COMMON = new Set(
  '的了是我你他她您它们这那就也都还把被在有和跟与给让对不没会要能可说一个上下来去到得着过吗呢吧啊嗯哦先再又很太好么什怎为以及而但或'.split(
    '',
  ),
);
/** Two neighbours in the same order say far more than one character. */
const PAIR_WEIGHT = 2;
const CHARACTER_WEIGHT = 1;
const COMMON_PAIR_WEIGHT = 0.5;

/** What each character and pair of a phrasing weighs when a stretch has it too; by code, see `Placed`. */
export function overlapWeights(stream: string): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (let at = 0; at < stream.length; at += 1) {
    const one = stream.charAt(at);
    if (!COMMON.has(one)) weights.set(stream.charCodeAt(at), CHARACTER_WEIGHT);
    if (at + 1 >= stream.length) continue;
    const plain = COMMON.has(one) && COMMON.has(stream.charAt(at + 1));
    weights.set(pairCode(stream, at), plain ? COMMON_PAIR_WEIGHT : PAIR_WEIGHT);
  }
  return weights;
}
