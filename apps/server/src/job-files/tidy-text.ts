import { storableText } from '@mianmian/core/shared/storable-text';
import type { JobFileText } from './job-file.ts';

/** As much as an application keeps of a description. */
const MAX_CHARACTERS = 20_000;

/** Radicals that printing programs put in place of characters, where NFKC knows no better. */
const RADICALS = new Map(
  Array.from(
    '⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical, character],
  ),
);
const RADICAL = /[\u2e80-\u2fdf]/g;

/** Characters as people write them, one kind of line break, no trailing spaces, no more than one empty line in a row, no control characters. */
export function tidyText(raw: string, isCut = false): JobFileText {
  const text = storableText(raw)
    .replaceAll(RADICAL, (radical) => RADICALS.get(radical) ?? radical.normalize('NFKC'))
    .replaceAll(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}|\ufeff|\ufffe/gu, '')
    // An expression would try a long run of spaces from each of them.
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  if (text.length <= MAX_CHARACTERS) return { text, isCut };
  return { text: storableText(text.slice(0, MAX_CHARACTERS)).replace(/\ufffd$/, ''), isCut: true };
}
