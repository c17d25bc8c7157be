/** The characters and pairs of a sample phrasing with what each weighs. */
export type Phrasing = ReadonlyMap<string, number>;

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

export function preparePhrasing(stream: string): Phrasing {
  const grams = new Map<string, number>();
  for (let at = 0; at < stream.length; at += 1) {
    const one = stream.charAt(at);
    if (!COMMON.has(one)) grams.set(one, CHARACTER_WEIGHT);
    if (at + 1 >= stream.length) continue;
    const plain = COMMON.has(one) && COMMON.has(stream.charAt(at + 1));
    grams.set(stream.slice(at, at + 2), plain ? COMMON_PAIR_WEIGHT : PAIR_WEIGHT);
  }
  return grams;
}

/** Share of the phrasing's weight that the words carry, 0..1. */
export function overlapOf(words: string, phrasing: Phrasing): number {
  let all = 0;
  let shared = 0;
  for (const [gram, weight] of phrasing) {
    all += weight;
    if (words.includes(gram)) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}
