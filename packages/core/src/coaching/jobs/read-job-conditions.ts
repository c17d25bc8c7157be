import type { JobConditions, JobShift } from './job-match.ts';
import { readForce } from './read-force.ts';

const NUMERALS = '半一二两三四五六七八九十';
/** Bounded, as all runs here: a pasted page of blanks or digits must not take more than linear time. */
const BLANKS = '\\s{0,3}';
const YEARS = new RegExp(
  `(?:^|\\D)(\\d{1,2}(?:\\.\\d)?|[${NUMERALS}])${BLANKS}(?:[-~至到]${BLANKS}(?:\\d{1,2}|[${NUMERALS}])${BLANKS})?个?年[^，,。；;\\n]{0,24}?(?:经验|经历|从业)`,
);
/** Lowest first. */
const EDUCATION = ['初中', '高中', '中专', '中技', '职高', '大专', '专科', '本科', '硕士'] as const;
const SPEED = [
  /(\d{2,3})\s{0,3}个?字\s{0,3}(?:左右|以上)?\s{0,3}(?:\/|每|一)\s{0,3}(?:分|min)/,
  /每分钟[^，,。；;\n]{0,8}?(\d{2,3})\s*个?(?:汉?字)/,
  /一分钟[^，,。；;\n]{0,6}?(\d{2,3})\s*个?字/,
  /每分钟[^，,。；;\n]{0,4}?打字[^，,。；;\n]{0,6}?(\d{2,3})/,
];
const SHIFT =
  /([早中晚夜白]班|行政班)?\s{0,3}[:(]?\s{0,3}(\d{1,2})[:点](\d{2})?\s{0,3}[-~—–至到]\s{0,3}(次日|凌晨)?\s{0,3}(\d{1,2})[:点](\d{2})?/g;

/** Experience, education, typing speed and hours that a normalised description names. */
export function readJobConditions(text: string): JobConditions {
  const years = YEARS.exec(text);
  const speed = SPEED.map((pattern) => pattern.exec(text)?.[1]).find((number) => number !== undefined);
  return {
    years: years === null ? null : yearsOf(years[1] ?? ''),
    education: readEducation(text),
    typingSpeed: speed === undefined ? null : Number(speed),
    shifts: [...text.matchAll(SHIFT)].map(shiftOf),
  };
}

const yearsOf = (written: string): number => {
  if (/\d/.test(written)) return Number(written);
  if (written === '半') return 0.5;
  return written === '两' ? 2 : NUMERALS.replace('两', '').indexOf(written);
};

function readEducation(text: string): string | null {
  for (const name of EDUCATION) {
    const at = text.indexOf(name);
    if (at >= 0 && readForce(text, at, at + name.length) !== 'not-needed') return name;
  }
  return null;
}

function shiftOf([
  ,
  name = '',
  hour,
  minute = '00',
  nextDay = '',
  endHour,
  endMinute = '00',
]: RegExpExecArray): JobShift {
  return { name, from: `${hour}:${minute}`, to: `${nextDay}${endHour}:${endMinute}` };
}
