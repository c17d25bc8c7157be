import { SIMPLIFIED_OF } from './simplified.ts';
import { textOfUnits } from './text-of-units.ts';
import { memoiseUnits } from './unit-memo.ts';

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
const isControl = (unit: number): boolean =>
  (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) || (unit >= 0x7f && unit < 0xa0);

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

const isPictograph = (unit: number): boolean =>
  (unit >= 0x2600 && unit <= 0x27bf) || (unit >= 0x2b00 && unit <= 0x2bff);

/** The unit that stands for a unit of the original, 0 where none does. Surrogates go: beyond the basic plane all do. */
const plainUnitOf = memoiseUnits((unit) => {
  const written = String.fromCharCode(unit);
  const isLeftOut =
    (unit >= 0xd800 && unit <= 0xdfff) || isPictograph(unit) || isControl(unit) || INVISIBLE.test(written);
  return isLeftOut ? 0 : plainForm(written, unit).charCodeAt(0);
});

/** Normalises in one pass; linear in the length of the text. Lone surrogates are dropped like pictographs. */
export function normalise(original: string): NormalText {
  const units = new Uint16Array(original.length);
  const starts = new Int32Array(original.length);
  const ends = new Int32Array(original.length);
  let length = 0;
  for (let i = 0; i < original.length; i += 1) {
    const unit = plainUnitOf(original.charCodeAt(i));
    if (unit === 0) continue;
    units[length] = unit;
    starts[length] = i;
    ends[length] = i + 1;
    length += 1;
  }
  return {
    original,
    text: textOfUnits(units, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

function plainForm(character: string, unit: number): string {
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0).toLowerCase();
  if (unit >= 0x41 && unit <= 0x5a) return String.fromCharCode(unit + 32);
  if (unit < 0x2e80 && unit > 0x7f) return COMPATIBLE.get(character) ?? character;
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
