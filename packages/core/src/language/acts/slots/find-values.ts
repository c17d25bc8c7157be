import { NUMBER, readNumber } from './numerals.ts';

const MONEY = new RegExp(`[¥￥]\\s*(${NUMBER})|(${NUMBER})\\s*(?:元|块(?!儿|来|去|说|寄|发|退)|圆|rmb)`, 'g');
const LENGTH = new RegExp(`(${NUMBER}|半)\\s*个?\\s*(半)?(秒|分钟?|小时|钟头|天|工作日|min|h)(?![a-z])`, 'g');
const CLOCK = new RegExp(
  `(凌晨|早上|上午|中午|下午|傍晚|晚上|今晚|明晚|晚)?\\s*(?:(\\d{1,2})[:](\\d{2})|(${NUMBER})\\s*点(半|一刻|(?:(${NUMBER})分?))?)`,
  'g',
);
const DATE = new RegExp(
  `(${NUMBER})\\s*月\\s*(${NUMBER})\\s*[日号]?|(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})(?!\\d|[-/.]|元|块)`,
  'g',
);
const RELATIVE_DAYS: readonly (readonly [RegExp, number])[] = [
  [/大后天/g, 3],
  [/(?<!大)后天/g, 2],
  [/明天|明早|明晚|明儿|明日/g, 1],
  [/今天|今晚|今日|今儿|当天/g, 0],
];
const MINUTES_OF: Readonly<Record<string, number>> = {
  秒: 1 / 60,
  分: 1,
  分钟: 1,
  min: 1,
  小时: 60,
  钟头: 60,
  h: 60,
  天: 1440,
  工作日: 1440,
};

const two = (value: number): string => String(value).padStart(2, '0');

/** Every sum of money in a normalised text, in fen. */
export const findMoney = (text: string): readonly number[] =>
  [...text.matchAll(MONEY)].map((match) => Math.round(readNumber(match[1] ?? match[2] ?? '0') * 100));

/** Every length of time, in whole minutes. */
export const findMinutes = (text: string): readonly number[] =>
  [...text.matchAll(LENGTH)].map(([, amount = '', half, unit = '']) => {
    const units = (amount === '半' ? 0.5 : readNumber(amount)) + (half === undefined ? 0 : 0.5);
    return Math.max(1, Math.ceil(units * (MINUTES_OF[unit] ?? 1)));
  });

/** Every time of day, as `HH:mm`. 「下午3点半」 is 15:30. */
export function findClocks(text: string): readonly string[] {
  return [...text.matchAll(CLOCK)].flatMap(([, part = '', digits, digitMinutes, words, rest, restMinutes]) => {
    const spoken = digits ?? words;
    if (spoken === undefined) return [];
    let hour = readNumber(spoken);
    const isLate = /下午|傍晚|晚/.test(part) || (part === '中午' && hour < 6);
    if (isLate && hour < 12) hour += 12;
    const minute = digitMinutes === undefined ? minutesSaid(rest, restMinutes) : Number(digitMinutes);
    return hour > 24 || minute > 59 ? [] : [`${two(hour)}:${two(minute)}`];
  });
}

function minutesSaid(rest: string | undefined, number: string | undefined): number {
  if (rest === '半') return 30;
  if (rest === '一刻') return 15;
  return number === undefined ? 0 : readNumber(number);
}

/** Every date, as `MM-DD`, `D+n` (days from today) or `Wn` (weekday, Monday 1). */
export function findDates(text: string): readonly string[] {
  const named = [...text.matchAll(DATE)].flatMap(([, month, day, digitMonth, digitDay]) => {
    const m = readNumber(month ?? digitMonth ?? '0');
    const d = readNumber(day ?? digitDay ?? '0');
    return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? [`${two(m)}-${two(d)}`] : [];
  });
  const relative = RELATIVE_DAYS.flatMap(([pattern, days]) => [...text.matchAll(pattern)].map(() => `D+${days}`));
  const weekdays = [...text.matchAll(/(?:周|星期|礼拜)([一二三四五六日天])/g)].map(
    ([, day = '']) => `W${'一二三四五六日天'.indexOf(day) === 7 ? 7 : '一二三四五六日'.indexOf(day) + 1}`,
  );
  return [...named, ...relative, ...weekdays];
}

/** Every run of eight and more digits that is no phone number. */
export const findOrderIds = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!\d)\d{8,20}(?!\d)/g)]
    .map(([digits]) => digits)
    .filter((digits) => !/^1[3-9]\d{9}$/.test(digits));
