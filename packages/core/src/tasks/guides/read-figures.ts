import type { Span } from '../../question-bank/evaluation.ts';

/** A number with the unit it stands before: 「七天」 is 7 天. */
export type Figure = { readonly span: Span; readonly value: number; readonly unit: string };

const NUMERAL = '零一二两三四五六七八九十百半';
/** Every way of writing a unit, and the one it is compared by. Longer ones first: 「工作日」 is no 「日」. */
const UNITS: Readonly<Record<string, string>> = {
  个工作日: '工作日',
  工作日: '工作日',
  个月: '月',
  小时: '小时',
  分钟: '分钟',
  厘米: '厘米',
  公分: '厘米',
  毫升: '毫升',
  天: '天',
  日: '天',
  元: '元',
  块: '元',
  克: '克',
  岁: '岁',
  点: '点',
  次: '次',
  件: '件',
  份: '份',
  张: '张',
  '%': '%',
  '\uff05': '%',
  cm: '厘米',
  ml: '毫升',
  g: '克',
};
/** 「一次」 and 「一张」 are seldom a rule. */
const LOOSE_UNITS = new Set(['次', '件', '份', '张', '点']);
const FIGURE = new RegExp(
  `(?<![\\d.年月第])(\\d+(?:\\.\\d+)?|[${NUMERAL}]+)(?:\\s*[-–~到至]\\s*(\\d+(?:\\.\\d+)?|[${NUMERAL}]+))?\\s*(${Object.keys(UNITS).join('|')})`,
  'gu',
);
const CLOCK = /(?<!\d)(\d{1,2})[:\uff1a](\d{2})(?!\d)/gu;

/** Figures in the order they stand; of a range both ends, with the span of the whole. */
export function readFigures(text: string): readonly Figure[] {
  const counted = [...text.matchAll(FIGURE)].flatMap((match): readonly Figure[] => {
    const unit = UNITS[match[3] ?? ''] ?? '';
    const span = spanOf(match);
    return [match[1], match[2]].flatMap((numeral) => {
      if (numeral === undefined || (LOOSE_UNITS.has(unit) && numeral === '一')) return [];
      return [{ span, value: readNumeral(numeral), unit }];
    });
  });
  const clocks = [...text.matchAll(CLOCK)].map((match) => ({
    span: spanOf(match),
    value: Number(match[1]) + Number(match[2]) / 60,
    unit: '点',
  }));
  return [...counted, ...clocks].toSorted((a, b) => a.span.start - b.span.start);
}

const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, text: match[0] };
};

/** Up to 999, and 半 as a half. */
function readNumeral(numeral: string): number {
  if (/^\d/u.test(numeral)) return Number(numeral);
  let sum = 0;
  let digit = 0;
  for (const letter of numeral) {
    if (letter === '半') sum += 0.5;
    else if (letter === '百' || letter === '十') {
      sum += (digit === 0 ? 1 : digit) * (letter === '百' ? 100 : 10);
      digit = 0;
    } else digit = letter === '两' ? 2 : '零一二三四五六七八九'.indexOf(letter);
  }
  return sum + digit;
}
