import { memoiseUnits } from './unit-memo.ts';

/** A stretch of a normalised text, `[start, end)`: what is read at once, about a clause. */
export type Piece = {
  readonly start: number;
  readonly end: number;
  /** Counts sentences from 0: pieces of one number stand in one sentence as far as punctuation tells. */
  readonly sentence: number;
};

const SENTENCE_END = new Set('。！？!?；;\n…');
const CLAUSE_END = new Set('，,：:（）()【】[]“”"—~～ ');

const NO_MARK = 0;
const SENTENCE_MARK = 1;
const CLAUSE_MARK = 2;
const POINT = 3;
const markOf = memoiseUnits((unit) => {
  const character = String.fromCharCode(unit);
  if (SENTENCE_END.has(character)) return SENTENCE_MARK;
  if (CLAUSE_END.has(character)) return CLAUSE_MARK;
  return character === '.' ? POINT : NO_MARK;
});

/** Pieces shorter than this join the next one of their sentence: 「嗯，」, 「第一，」. */
const SHORTEST = 4;
/** Longest piece; speech without punctuation is cut into pieces of about this length. */
const LONGEST = 22;
const CUT_FROM = 8;

/** Words that tend to open a new clause in speech; longer ones first. */
const OPENERS = [
  '然后',
  '但是',
  '不过',
  '因为',
  '所以',
  '如果',
  '要是',
  '还有',
  '另外',
  '最后',
  '接着',
  '而且',
  '比如',
  '万一',
  '就是',
  '首先',
  '其次',
  '第一',
  '第二',
  '第三',
  '同时',
  '等',
  '再',
  '我',
  '俺',
  '他',
  '她',
  '您',
  '先',
  '就',
  '让',
  '把',
  '也',
  '要',
];

const mayOpen = memoiseUnits((unit) => (OPENERS.some((word) => word.charCodeAt(0) === unit) ? 1 : 0));

/**
 * Cuts a normalised text into pieces, in order, without gaps other than punctuation. Punctuation decides where there
 * is any; a stretch without it is cut before words that open a clause, so that it reads much the same either way.
 */
export function cutPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let sentence = 0;
  let start = -1;
  let pendingStart = -1;
  const close = (end: number, endsSentence: boolean) => {
    if (start >= 0) {
      const from = pendingStart >= 0 ? pendingStart : start;
      if (end - from < SHORTEST && !endsSentence) {
        pendingStart = from;
      } else {
        for (const [a, b] of cutLong(text, from, end)) pieces.push({ start: a, end: b, sentence });
        pendingStart = -1;
      }
      start = -1;
    }
    if (endsSentence) {
      if (pendingStart >= 0) {
        pieces.push({ start: pendingStart, end: lastWord(text, pendingStart, end), sentence });
        pendingStart = -1;
      }
      sentence += 1;
    }
  };
  for (let i = 0; i < text.length; i += 1) {
    const mark = markOf(text.charCodeAt(i));
    if (mark === SENTENCE_MARK || (mark === POINT && isFullStop(text, i))) close(i, true);
    else if (mark === CLAUSE_MARK) close(i, false);
    else if (start < 0) start = i;
  }
  close(text.length, true);
  return pieces;
}

/** The western full stop ends a sentence too; the point within a number or a name does not. */
const isFullStop = (text: string, at: number): boolean =>
  text.charAt(at) === '.' && !/[0-9a-z]/.test(text.charAt(at + 1));

function lastWord(text: string, start: number, end: number): number {
  let to = end;
  while (
    to > start + 1 &&
    (CLAUSE_END.has(text.charAt(to - 1)) || SENTENCE_END.has(text.charAt(to - 1)) || isFullStop(text, to - 1))
  )
    to -= 1;
  return to;
}

function cutLong(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  if (end - start <= LONGEST) return [[start, end]];
  const cuts: [number, number][] = [];
  let from = start;
  while (end - from > LONGEST) {
    let cut = -1;
    for (let at = from + CUT_FROM; at <= from + LONGEST && cut < 0; at += 1) {
      if (end - at < SHORTEST) break;
      if (mayOpen(text.charCodeAt(at)) === 1 && OPENERS.some((word) => text.startsWith(word, at))) cut = at;
    }
    if (cut < 0) cut = from + LONGEST;
    cuts.push([from, cut]);
    from = cut;
  }
  cuts.push([from, end]);
  return cuts;
}
