import { beginsNeutralWord, findOwnNames, neutralWordAt } from './neutral-words.ts';
import { type NormalText, normalise, originalSpan } from './normalise.ts';
import { cutPieces, type Piece } from './pieces.ts';
import { textOfUnits } from './text-of-units.ts';
import { memoiseUnits } from './unit-memo.ts';

/** `[start, end)` of a normalised text. */
export type Range = { readonly start: number; readonly end: number };

/**
 * A text as the linear models read it: only what is spoken (`stream`: no punctuation, no blanks, every number one
 * `0`, words of who somebody is in their neutral form), cut into pieces, with the way back to the words as written.
 */
export type Reading = {
  readonly normal: NormalText;
  readonly stream: string;
  /** Index in the normalised text where each unit of the stream begins and ends (end exclusive). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** In stream coordinates, none empty. */
  readonly pieces: readonly Piece[];
};

const SILENT = /[\s，。、！？；：,.!?;:（）()【】[\]“”"'《》<>—~～…·*#_|/\\]/;
const DIGIT = /[0-9]/;
const CHINESE_DIGIT = /[一二两三四五六七八九十百千万半几俩仨]/;
/** What is counted in this trade; a Chinese numeral is a number only before one of these. */
const COUNTED = /[岁个天分小点时秒年月周号块元毛次位人单条件倍成%]/;

/** Every number is read as this. */
const NUMBER_SIGN = '0'.charCodeAt(0);

/** What a unit may be, as bits; most are none of it and are spoken as they stand. */
const IS_SILENT = 1;
const IS_DIGIT = 2;
const IS_CHINESE_DIGIT = 4;
const IS_COUNTED = 8;
const MAY_BE_NEUTRAL = 16;
const IS_SPOKEN_OTHERWISE = IS_SILENT | IS_DIGIT | IS_CHINESE_DIGIT | MAY_BE_NEUTRAL;
const kindOf = memoiseUnits((unit) => {
  const character = String.fromCharCode(unit);
  return (
    (SILENT.test(character) ? IS_SILENT : 0) |
    (DIGIT.test(character) ? IS_DIGIT : 0) |
    (CHINESE_DIGIT.test(character) ? IS_CHINESE_DIGIT : 0) |
    (COUNTED.test(character) ? IS_COUNTED : 0) |
    (beginsNeutralWord(character) ? MAY_BE_NEUTRAL : 0)
  );
});
const isA = (kinds: number, text: string, at: number): boolean =>
  at < text.length && (kindOf(text.charCodeAt(at)) & kinds) !== 0;

export const readText = (text: string): Reading => readNormal(normalise(text), []);

/** Reads a text without the masked ranges (sorted, disjoint): they fall silent and end a sentence. */
export function readNormal(normal: NormalText, masked: readonly Range[]): Reading {
  const { text } = normal;
  const stream = new Uint16Array(text.length);
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let length = 0;
  const say = (unit: number, start: number, end: number): void => {
    stream[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length += 1;
  };
  const names = findOwnNames(text);
  const pieces: Piece[] = [];
  for (const piece of cutPieces(silence(text, masked))) {
    const from = length;
    for (let i = piece.start; i < piece.end; ) {
      const name = names.find(({ start, end }) => start <= i && i < end);
      const special = isA(IS_SPOKEN_OTHERWISE, text, i);
      const number = special ? numberEnd(text, i, piece.end) : i;
      const neutral = special ? neutralWordAt(text, i) : null;
      if (name !== undefined) {
        i = name.end;
      } else if (number > i) {
        say(NUMBER_SIGN, i, number);
        i = number;
      } else if (neutral !== null) {
        sayNeutral(neutral, i, say);
        i += neutral.word.length;
      } else {
        if (!isA(IS_SILENT, text, i)) say(text.charCodeAt(i), i, i + 1);
        i += 1;
      }
    }
    if (length > from) pieces.push({ start: from, end: length, sentence: piece.sentence });
  }
  return {
    normal,
    stream: textOfUnits(stream, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    pieces,
  };
}

/** A form of the word's length stands for it unit for unit, another one is a single unit and stands for the whole. */
function sayNeutral(
  { word, form }: { readonly word: string; readonly form: string },
  at: number,
  say: (unit: number, start: number, end: number) => void,
): void {
  if (form.length !== word.length) say(form.charCodeAt(0), at, at + word.length);
  else for (let n = 0; n < form.length; n += 1) say(form.charCodeAt(n), at + n, at + n + 1);
}

function silence(text: string, masked: readonly Range[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of masked) {
    out += text.slice(at, start) + '\n'.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

/** End of the number that begins at `at`, or `at` when none does. */
function numberEnd(text: string, at: number, limit: number): number {
  let end = at;
  if (isA(IS_DIGIT, text, at)) {
    while (end < limit && (isA(IS_DIGIT, text, end) || (text.charAt(end) === '.' && isA(IS_DIGIT, text, end + 1))))
      end += 1;
    return end;
  }
  while (end < limit && isA(IS_CHINESE_DIGIT, text, end)) end += 1;
  return end > at && isA(IS_COUNTED, text, end) ? end : at;
}

/** The words of the original behind a stretch of the stream; UTF-16 offsets into the original, end exclusive. */
export function spanOf(reading: Reading, start: number, end: number) {
  return originalSpan(reading.normal, reading.starts[start] ?? 0, reading.ends[end - 1] ?? 0);
}
