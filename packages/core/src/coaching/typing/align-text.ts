import { isSpace } from './typing-state.ts';

/** One step of laying what was typed along what was to be typed; places count code points, white space included. */
export type AlignedStep =
  | { readonly kind: 'right' | 'wrong'; readonly targetAt: number; readonly typedAt: number }
  | { readonly kind: 'missing'; readonly targetAt: number }
  | { readonly kind: 'extra'; readonly typedAt: number }
  /** After the last typed character: not come to yet, which is no mistake. */
  | { readonly kind: 'unreached'; readonly targetAt: number };

const FIRST_BAND = 16;
const DIAGONAL = 1;
const MISSING = 2;
const EXTRA = 3;

type Characters = { readonly forms: readonly string[]; readonly places: readonly number[] };

/**
 * The alignment with the fewest mistakes (wrong, missing, extra, one each); white space is left out on both sides, and
 * the same mark in full or half width is the same, since which one comes hangs on a setting and not on the fingers.
 * 「。」 and 「.」 are two marks. Time and memory grow with length × mistakes.
 */
export function alignText(target: readonly string[], typed: readonly string[]): readonly AlignedStep[] {
  const wanted = comparable(target);
  const given = comparable(typed);
  const longest = Math.max(wanted.forms.length, given.forms.length);
  for (let band = FIRST_BAND; ; band *= 2) {
    // Leaving the band costs more than its width: whatever is found with no more mistakes is the best there is.
    const found = alignInBand(wanted, given, band);
    if (found.mistakes <= band || band >= longest) return found.steps;
  }
}

function alignInBand(wanted: Characters, given: Characters, band: number) {
  const rows = given.forms.length;
  const columns = wanted.forms.length;
  const width = 2 * band + 1;
  const ways = new Uint8Array((rows + 1) * width);
  const far = rows + columns + 1;
  let above = new Int32Array(width).fill(far);
  for (let row = 0; row <= rows; row += 1) {
    const costs = new Int32Array(width).fill(far);
    for (let column = Math.max(0, row - band); column <= Math.min(columns, row + band); column += 1) {
      const cell = column - row + band;
      if (row === 0 && column === 0) {
        costs[cell] = 0;
        continue;
      }
      const isSame = row > 0 && column > 0 && given.forms[row - 1] === wanted.forms[column - 1];
      const diagonal = row > 0 && column > 0 ? (above[cell] ?? far) + (isSame ? 0 : 1) : far;
      const missing = column > 0 && cell > 0 ? (costs[cell - 1] ?? far) + 1 : far;
      const extra = row > 0 && cell + 1 < width ? (above[cell + 1] ?? far) + 1 : far;
      const least = Math.min(diagonal, missing, extra);
      costs[cell] = least;
      ways[row * width + cell] = least === diagonal ? DIAGONAL : least === missing ? MISSING : EXTRA;
    }
    above = costs;
  }
  // The target may end anywhere; of equally good ends the farthest, so that a slip reads as wrong and not as extra.
  let end = Math.min(columns, rows + band);
  for (let column = end; column >= Math.max(0, rows - band); column -= 1) {
    if ((above[column - rows + band] ?? far) < (above[end - rows + band] ?? far)) end = column;
  }
  const mistakes = above[end - rows + band] ?? far;
  return { mistakes, steps: walkBack(wanted, given, ways, band, end) };
}

function walkBack(
  wanted: Characters,
  given: Characters,
  ways: Uint8Array,
  band: number,
  end: number,
): readonly AlignedStep[] {
  const width = 2 * band + 1;
  const steps: AlignedStep[] = [];
  let row = given.forms.length;
  let column = end;
  while (row > 0 || column > 0) {
    const way = ways[row * width + column - row + band];
    const targetAt = wanted.places[column - 1] ?? 0;
    const typedAt = given.places[row - 1] ?? 0;
    if (way === DIAGONAL) {
      const isSame = given.forms[row - 1] === wanted.forms[column - 1];
      steps.push({ kind: isSame ? 'right' : 'wrong', targetAt, typedAt });
    } else {
      steps.push(way === MISSING ? { kind: 'missing', targetAt } : { kind: 'extra', typedAt });
    }
    if (way !== MISSING) row -= 1;
    if (way !== EXTRA) column -= 1;
  }
  steps.reverse();
  for (const targetAt of wanted.places.slice(end)) steps.push({ kind: 'unreached', targetAt });
  return steps;
}

function comparable(characters: readonly string[]): Characters {
  const places = [...characters.keys()].filter((place) => !isSpace(characters[place] ?? ''));
  return { places, forms: places.map((place) => formOf(characters[place] ?? '')) };
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['￥', '¥'],
]);

/** Full-width forms of ASCII as their half-width ones (what NFKC does to them), curly quotation marks as straight ones. */
function formOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : (QUOTES.get(character) ?? character);
}
