import type { Reading } from '../language/reading.ts';
import type { Candidate } from './find-stretches.ts';

/** A clause speaks for a facet when it brings at least this share of what the stretch's best one brings. */
const SHARE_OF_BEST = 0.3;
/** Shorter evidence is widened within its sentence: readers could not tell what it meant. */
const SHORTEST = 20;
/** Longer evidence is no longer words one can check at a glance. */
const LONGEST = 38;
/** What stands between a clause and the one that it announces. */
const ANNOUNCES = /[：:“"「『（(]/;
/** How much is announced at most: a heading, not the list below it. */
const LONGEST_ANNOUNCED = 24;
/** A condition, a time or an asked-back question says nothing yet; what follows it does. */
const UNFINISHED =
  /^(万一|如果|要是|若|假如|倘若|等|当|碰到|遇到|只要|因为|除非)|(时|的话|时候|之后|以后|以前|后|前|就是|比如|例如|包括|提供|说|讲|问|回|发)$/;
const SILENT = /^[\s\p{P}\p{S}]*$/u;
const ASKS_WHY = /为什么|为啥|凭什么|凭啥/;

/**
 * The clauses to underline for a candidate: those of its stretch that speak for it, what they announce or what
 * announces them, and neighbours that speak for it too; whole clauses, because a reader underlines sense, not letters.
 * Stream coordinates, end exclusive, never empty, never across masked words.
 */
export function underlineEvidence(
  reading: Reading,
  stretch: Pick<Candidate, 'start' | 'end' | 'weigh'>,
): { readonly start: number; readonly end: number } {
  const { pieces } = reading;
  const weightOf = (index: number): number => {
    const piece = pieces[index];
    return piece === undefined ? 0 : stretch.weigh(piece.start, piece.end);
  };
  const inside = pieces.flatMap(({ start, end }, n) => (start >= stretch.start && end <= stretch.end ? [n] : []));
  const weights = inside.map(weightOf);
  const best = Math.max(...weights);
  let first = inside[weights.indexOf(best)];
  if (first === undefined) return { start: stretch.start, end: stretch.end };
  let last = first;
  const lengthOf = (from: number, to: number): number => (pieces[to]?.end ?? 0) - (pieces[from]?.start ?? 0);
  const mayJoin = (from: number, to: number): boolean =>
    isUnbroken(reading, from, to) && (lengthOf(from, to) <= LONGEST || (inside.includes(from) && inside.includes(to)));
  const speaks = (index: number): boolean => weightOf(index) >= best * (best > 0 ? SHARE_OF_BEST : 1);

  while (inside.includes(last + 1) && mayJoin(first, last + 1) && speaks(last + 1)) last += 1;
  while (inside.includes(first - 1) && mayJoin(first - 1, last) && speaks(first - 1)) first -= 1;
  if (mayJoin(first, last + 1) && isAnnounced(reading, last + 1, lengthOf(first, last))) last += 1;
  if (mayJoin(first - 1, last) && inOneSentence(reading, first) && ANNOUNCES.test(gapBefore(reading, first)))
    first -= 1;
  for (;;) {
    const isShort = lengthOf(first, last) < SHORTEST;
    const after =
      mayJoin(first, last + 1) && ((best > 0 && speaks(last + 1)) || (isShort && inOneSentence(reading, last + 1)));
    const before =
      mayJoin(first - 1, last) && ((best > 0 && speaks(first - 1)) || (isShort && inOneSentence(reading, first)));
    if (after && (!before || weightOf(last + 1) >= weightOf(first - 1))) last += 1;
    else if (before) first -= 1;
    else break;
  }
  return { start: pieces[first]?.start ?? stretch.start, end: pieces[last]?.end ?? stretch.end };
}

/** Whether the words before the piece at `index` only announce it. */
function isAnnounced(reading: Reading, index: number, lengthBefore: number): boolean {
  if (ANNOUNCES.test(gapBefore(reading, index)) && lengthBefore < LONGEST_ANNOUNCED) return true;
  const before = reading.pieces[index - 1];
  const words = before === undefined ? '' : reading.stream.slice(before.start, before.end);
  return ASKS_WHY.test(words) || (UNFINISHED.test(words) && inOneSentence(reading, index));
}

const inOneSentence = ({ pieces }: Reading, index: number): boolean =>
  pieces[index]?.sentence === pieces[index - 1]?.sentence;

/** Whether only punctuation stands between the pieces from `from` to `to`: masked words break a text. */
function isUnbroken(reading: Reading, from: number, to: number): boolean {
  if (from < 0 || to >= reading.pieces.length) return false;
  for (let index = from + 1; index <= to; index += 1) if (!SILENT.test(gapBefore(reading, index))) return false;
  return true;
}

/** Punctuation and blanks between the piece before `index` and this one. */
function gapBefore({ pieces, normal, starts, ends }: Reading, index: number): string {
  const from = ends[(pieces[index - 1]?.end ?? 0) - 1] ?? 0;
  return normal.text.slice(from, starts[pieces[index]?.start ?? 0] ?? from);
}
