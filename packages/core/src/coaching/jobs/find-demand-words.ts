import type { JobLexicon } from './job-lexicon.ts';

/** `start` and `end` count in the normalised text. */
export type FoundWord = { readonly start: number; readonly end: number; readonly demandIds: readonly string[] };

/** In a word of the lexicon: some characters of the same clause may stand here. */
const GAP = '…';
const GAP_MAX = 8;
const CLAUSE_MARK = /[，,。；;！!？?\n：:]/;
const LATIN = /[a-z0-9]/;

type Word = { readonly head: string; readonly tail: string; readonly demandIds: string[] };

/** Words by their first character, longest first. */
export type WordTable = ReadonlyMap<string, readonly Word[]>;

/** The lexicon's words made ready for finding; they are written as `normalise` leaves them. */
export function tabulateWords(lexicon: JobLexicon): WordTable {
  const words = new Map<string, Word>();
  for (const demand of lexicon.demands) {
    for (const written of demand.words) {
      const [head = '', tail = ''] = written.split(GAP);
      const known = words.get(written);
      if (known !== undefined) known.demandIds.push(demand.id);
      else words.set(written, { head, tail, demandIds: [demand.id] });
    }
  }
  const table = new Map<string, Word[]>();
  for (const word of words.values()) {
    const initial = word.head.charAt(0);
    const row = table.get(initial);
    if (row === undefined) table.set(initial, [word]);
    else row.push(word);
  }
  for (const row of table.values()) row.sort((a, b) => b.head.length + b.tail.length - a.head.length - a.tail.length);
  return table;
}

/** The words of `text` from left to right, at each place the longest; they don't overlap. */
export function findDemandWords(text: string, table: WordTable): readonly FoundWord[] {
  const found: FoundWord[] = [];
  let at = 0;
  while (at < text.length) {
    let best: FoundWord | null = null;
    for (const word of table.get(text.charAt(at)) ?? []) {
      const end = endOf(word, text, at);
      if (end !== null && (best === null || end > best.end)) best = { start: at, end, demandIds: word.demandIds };
    }
    if (best !== null) found.push(best);
    at = best?.end ?? at + 1;
  }
  return found;
}

function endOf({ head, tail }: Word, text: string, start: number): number | null {
  if (!text.startsWith(head, start) || !standsAlone(text, start, start + head.length)) return null;
  const headEnd = start + head.length;
  if (tail === '') return headEnd;
  for (let at = headEnd; at <= headEnd + GAP_MAX && at < text.length; at += 1) {
    if (text.startsWith(tail, at)) return standsAlone(text, at, at + tail.length) ? at + tail.length : null;
    if (CLAUSE_MARK.test(text.charAt(at))) return null;
  }
  return null;
}

/** 「crm」 is no part of a longer Latin word. */
function standsAlone(text: string, start: number, end: number): boolean {
  const cuts = (left: number): boolean => LATIN.test(text.charAt(left)) && LATIN.test(text.charAt(left + 1));
  return !cuts(start - 1) && !cuts(end - 1);
}
