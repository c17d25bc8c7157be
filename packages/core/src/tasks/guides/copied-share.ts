/** So many characters in a row that stand in a rule too are its words; fewer are the matter's (「三个工作日内」). */
const RUN = 7;
const NOT_SPOKEN = /[^\p{L}\p{N}]+/gu;

/** Share of a text, 0..1, that are words of the rules one after the other; punctuation and order count for nothing. */
export function copiedShare(text: string, rules: readonly string[]): number {
  const spoken = text.replace(NOT_SPOKEN, '');
  if (spoken === '') return 0;
  const known = rules.map((rule) => rule.replace(NOT_SPOKEN, ''));
  const isCopied = new Uint8Array(spoken.length);
  for (let at = 0; at + RUN <= spoken.length; at += 1) {
    const run = spoken.slice(at, at + RUN);
    if (known.some((rule) => rule.includes(run))) isCopied.fill(1, at, at + RUN);
  }
  return isCopied.reduce((sum, each) => sum + each, 0) / spoken.length;
}
