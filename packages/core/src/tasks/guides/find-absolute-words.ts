import type { Span } from '../../question-bank/evaluation.ts';

/**
 * Words an advertisement may not use (《广告法》第九条 names 国家级、最高级、最佳), and promises nobody can keep.
 * 最 and 第一 are let be where they order time or steps, or name a bound.
 */
const ABSOLUTE =
  /最(?!近|常|容易|需要|后|晚|迟|早|多|少|长|短|终|初|低消费|先|好(?:先|不要|在|别|提前))|(?<![0-9])第一(?!步|次|时间|张|个|行|栏|天|件|条|项|种|格|屏|页)|全网(?:独家|首)|国家级|世界级|顶级|极品|唯一(?!码)|独一无二|绝对|百分之?百|100\s*[%\uff05]|永不|永久|万能|根治|零风险|史上|王牌|包治|(?<!不)保证(?=不|无|有效|治)/gu;

/** @param more further words this text must not use */
export function findAbsoluteWords(text: string, more: readonly string[]): readonly Span[] {
  const absolute = [...text.matchAll(ABSOLUTE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const forbidden = more.flatMap((word) => {
    const spans: Span[] = [];
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length))
      spans.push({ start, end: start + word.length, text: word });
    return spans;
  });
  return [...absolute, ...forbidden].toSorted((a, b) => a.start - b.start);
}
