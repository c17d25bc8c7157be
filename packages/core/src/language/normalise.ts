import { SIMPLIFIED_OF } from './simplified.ts';

/**
 * A text in the one form in which it is read (half width, lower case, simplified, no invisible characters, no emoji),
 * with the way back: `text[i]` stands for the original's UTF-16 units `starts[i]` to `ends[i]`.
 */
export type NormalText = {
  readonly original: string;
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** Zero-width, directional and variation marks, soft hyphen, byte order mark: they hide in pasted text. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]|\u20e3/;

/** All but tab, line feed and carriage return. */
const isControl = (codePoint: number): boolean =>
  (codePoint < 0x20 && codePoint !== 0x09 && codePoint !== 0x0a && codePoint !== 0x0d) ||
  (codePoint >= 0x7f && codePoint < 0xa0);

/** Compatibility forms people really type; the rest of NFKC is left alone, engines differ in its newest parts. */
const COMPATIBLE: ReadonlyMap<string, string> = new Map([
  ...Array.from('①②③④⑤⑥⑦⑧⑨', (character, index): [string, string] => [character, String(index + 1)]),
  ...Array.from('⑴⑵⑶⑷⑸⑹⑺⑻⑼', (character, index): [string, string] => [character, String(index + 1)]),
  ['⑩', '十'],
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\t', ' '],
  ['\r', '\n'],
  ['。', '。'],
  ['、', '、'],
  ['“', '“'],
  ['」', '”'],
  ['「', '“'],
  ['』', '”'],
  ['『', '“'],
  ['\u2018', '“'],
  ['\u2019', '”'],
  ['妳', '你'],
  ['祢', '你'],
  ['牠', '它'],
]);

function isPictograph(codePoint: number): boolean {
  return (
    codePoint >= 0x1f000 || (codePoint >= 0x2600 && codePoint <= 0x27bf) || (codePoint >= 0x2b00 && codePoint <= 0x2bff)
  );
}

/** Normalises in one pass; linear in the length of the text. Lone surrogates are dropped like pictographs. */
export function normalise(original: string): NormalText {
  const units: string[] = [];
  const starts = new Int32Array(original.length);
  const ends = new Int32Array(original.length);
  for (let i = 0; i < original.length; ) {
    const codePoint = original.codePointAt(i) ?? 0;
    const width = codePoint > 0xffff ? 2 : 1;
    const written = width === 1 ? original.charAt(i) : '';
    const start = i;
    i += width;
    if (width === 2 || (codePoint >= 0xd800 && codePoint <= 0xdfff) || isPictograph(codePoint)) continue;
    if (isControl(codePoint) || INVISIBLE.test(written)) continue;
    starts[units.length] = start;
    ends[units.length] = i;
    units.push(plainForm(written, codePoint));
  }
  return {
    original,
    text: units.join(''),
    starts: starts.slice(0, units.length),
    ends: ends.slice(0, units.length),
  };
}

function plainForm(character: string, codePoint: number): string {
  if (codePoint >= 0xff01 && codePoint <= 0xff5e) return String.fromCharCode(codePoint - 0xfee0).toLowerCase();
  if (codePoint >= 0x41 && codePoint <= 0x5a) return String.fromCharCode(codePoint + 32);
  if (codePoint < 0x2e80 && codePoint > 0x7f) return COMPATIBLE.get(character) ?? character;
  return COMPATIBLE.get(character) ?? SIMPLIFIED_OF.get(character) ?? character;
}

/** The stretch of the original behind `text.slice(start, end)`; never empty when `start < end`. */
export function originalSpan(
  normal: NormalText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly text: string } {
  const from = normal.starts[start] ?? 0;
  const to = normal.ends[end - 1] ?? from;
  return { start: from, end: to, text: normal.original.slice(from, to) };
}
