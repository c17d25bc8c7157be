import { CHINESE_WORDS, COMMON_PASSWORDS, COMMON_WORDS } from './common-passwords.ts';

/** All digits, and shorter than this: birthdays, telephone numbers, 5201314, or soon tried out. */
const DIGITS_ENOUGH = 16;
const FEW_DIFFERENT = 3;
/** Keys side by side. */
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
];

let known: ReadonlySet<string> | null = null;

/** Whether it is among those everybody tries first: a common one, a common word with digits, a pattern of keys. */
export function isCommonPassword(password: string): boolean {
  known ??= new Set([COMMON_PASSWORDS, COMMON_WORDS, CHINESE_WORDS].join(' ').trim().split(/\s+/));
  const plain = password.normalize('NFKC').toLowerCase();
  const unit = repeatedUnit(plain);
  return [plain, unit, unspell(plain)].some((text) => isKnown(text, known ?? new Set()));
}

function isKnown(text: string, words: ReadonlySet<string>): boolean {
  if (new Set(text).size <= FEW_DIFFERENT) return true;
  if (/^\d+$/.test(text)) return text.length < DIGITS_ENOUGH;
  // What is not a letter in front and behind: years, 520, 1314, exclamation marks.
  const word = text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return word === ''
    ? text.length < DIGITS_ENOUGH
    : words.has(text) || words.has(word) || isOfKeys(text) || isOfKeys(word);
}

/** `abcabcabc` says no more than `abc`. */
const repeatedUnit = (text: string): string => /^(.+?)\1+$/u.exec(text)?.[1] ?? text;

const SPELLINGS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
};

/** `p@ssw0rd` is password; only inside, where digits are not simply added. */
const unspell = (text: string): string =>
  text.replaceAll(/(?<=\p{L})[@431!0$5](?=\p{L})/gu, (sign) => SPELLINGS[sign] ?? sign);

function isOfKeys(text: string): boolean {
  const backwards = [...text].reverse().join('');
  return (
    text.length > FEW_DIFFERENT &&
    ROWS.some((row) => `${row}${row}`.includes(text) || `${row}${row}`.includes(backwards))
  );
}
