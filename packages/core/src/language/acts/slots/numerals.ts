/** Source of a regular expression for a number in digits or Chinese numerals up to the thousands. */
export const NUMBER = '(?:\\d+(?:\\.\\d+)?|[零〇一二两俩三仨四五六七八九十百千]+)';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of what `NUMBER` matched. 「二〇二六」 is read digit by digit, 「一百五」 as 150. */
export function readNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (!/[十百千]/.test(text)) return [...text].reduce((sum, digit) => sum * 10 + (DIGITS[digit] ?? 0), 0);
  let total = 0;
  let pending: number | undefined;
  let lastUnit = 1;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) {
      pending = DIGITS[character] ?? 0;
      if (character === '零' || character === '〇') lastUnit = 10;
    } else {
      total += (pending ?? 1) * unit;
      pending = undefined;
      lastUnit = unit;
    }
  }
  return total + (pending ?? 0) * (lastUnit >= 100 ? lastUnit / 10 : 1);
}
