import { findOwnNames, neutralWordAt } from './neutral-words.ts';
import { type NormalText, normalise, originalSpan } from './normalise.ts';
import { cutPieces, type Piece } from './pieces.ts';

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
const COUNTED = /[岁个天分小点时秒年月周号块元毛次位人单条件倍成]/;

export const readText = (text: string): Reading => readNormal(normalise(text), []);

/** Reads a text without the masked ranges (sorted, disjoint): they fall silent and end a sentence. */
export function readNormal(normal: NormalText, masked: readonly Range[]): Reading {
  const { text } = normal;
  const stream: string[] = [];
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  const say = (unit: string, start: number, end: number): void => {
    starts[stream.length] = start;
    ends[stream.length] = end;
    stream.push(unit);
  };
  const names = findOwnNames(text);
  const pieces: Piece[] = [];
  for (const piece of cutPieces(silence(text, masked))) {
    const from = stream.length;
    for (let i = piece.start; i < piece.end; ) {
      const name = names.find(({ start, end }) => start <= i && i < end);
      const number = numberEnd(text, i, piece.end);
      const neutral = neutralWordAt(text, i);
      if (name !== undefined) {
        i = name.end;
      } else if (number > i) {
        say('0', i, number);
        i = number;
      } else if (neutral !== null) {
        sayNeutral(neutral, i, say);
        i += neutral.word.length;
      } else {
        if (!SILENT.test(text.charAt(i))) say(text.charAt(i), i, i + 1);
        i += 1;
      }
    }
    if (stream.length > from) pieces.push({ start: from, end: stream.length, sentence: piece.sentence });
  }
  return {
    normal,
    stream: stream.join(''),
    starts: starts.slice(0, stream.length),
    ends: ends.slice(0, stream.length),
    pieces,
  };
}

/** A form of the word's length stands for it character for character, another one as a whole. */
function sayNeutral(
  { word, form }: { readonly word: string; readonly form: string },
  at: number,
  say: (unit: string, start: number, end: number) => void,
): void {
  if (form.length !== word.length) say(form, at, at + word.length);
  else for (let n = 0; n < form.length; n += 1) say(form.charAt(n), at + n, at + n + 1);
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
  if (DIGIT.test(text.charAt(at))) {
    while (
      end < limit &&
      (DIGIT.test(text.charAt(end)) || (text.charAt(end) === '.' && DIGIT.test(text.charAt(end + 1))))
    )
      end += 1;
    return end;
  }
  while (end < limit && CHINESE_DIGIT.test(text.charAt(end))) end += 1;
  return end > at && (COUNTED.test(text.charAt(end)) || text.charAt(end) === '%') ? end : at;
}

/** The words of the original behind a stretch of the stream; UTF-16 offsets into the original, end exclusive. */
export function spanOf(reading: Reading, start: number, end: number) {
  return originalSpan(reading.normal, reading.starts[start] ?? 0, reading.ends[end - 1] ?? 0);
}
