import { ASKING } from './asking.ts';
import type { ConceptWords } from './concept-words.ts';
import { DEEDS } from './deeds.ts';
import { FEELINGS } from './feelings.ts';
import { FIGURES } from './figures.ts';
import { HARMS } from './harms.ts';
import { MATTERS } from './matters.ts';
import { MEANING } from './meaning.ts';
import { PEOPLE } from './people.ts';

/** A stretch `[start, end)` of a normalised text that stands for one or more concepts. */
export type ConceptToken = { readonly concepts: readonly string[]; readonly start: number; readonly end: number };

const CONCEPTS_OF: ReadonlyMap<string, readonly string[]> = indexWords([
  PEOPLE,
  ASKING,
  MEANING,
  DEEDS,
  MATTERS,
  FEELINGS,
  HARMS,
]);
/** The longest word by its first character, so that few lengths are tried at a place. */
const FIRSTS: ReadonlyMap<string, number> = longestByFirst([...CONCEPTS_OF.keys()]);
const FIGURE_START = /[\d¥￥零一二两俩三仨四五六七八九十百千半几a-z]/;
const BREAK = /[，。！；：,.!;:~～\s…、（）()]/;

/**
 * The concepts of a normalised text in order, longest word first, clause by clause; words nothing is known of are
 * passed over. A question mark is a token of its own.
 */
export function findConcepts(text: string): readonly (readonly ConceptToken[])[] {
  const clauses: ConceptToken[][] = [];
  let clause: ConceptToken[] = [];
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (character === '?' || character === '？') {
      clause.push({ concepts: ['?'], start: at, end: at + 1 });
    }
    if (character === '?' || character === '？' || BREAK.test(character)) {
      if (clause.length > 0) clauses.push(clause);
      clause = [];
      at += 1;
      continue;
    }
    const token = longerOf(figureAt(text, at), wordAt(text, at));
    if (token !== null) clause.push(token);
    at = token?.end ?? at + 1;
  }
  if (clause.length > 0) clauses.push(clause);
  return clauses;
}

function longerOf(figure: ConceptToken | null, word: ConceptToken | null): ConceptToken | null {
  if (figure === null || word === null) return figure ?? word;
  return word.end > figure.end ? word : figure;
}

function figureAt(text: string, at: number): ConceptToken | null {
  if (!FIGURE_START.test(text.charAt(at))) return null;
  for (const [concept, pattern] of FIGURES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { concepts: [concept], start: at, end: at + match[0].length };
  }
  return null;
}

function wordAt(text: string, at: number): ConceptToken | null {
  const longest = Math.min(FIRSTS.get(text.charAt(at)) ?? 0, text.length - at);
  for (let length = longest; length > 0; length -= 1) {
    const concepts = CONCEPTS_OF.get(text.slice(at, at + length));
    if (concepts !== undefined) return { concepts, start: at, end: at + length };
  }
  return null;
}

function indexWords(tables: readonly ConceptWords[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const table of tables) {
    for (const [concept, words] of Object.entries(table)) {
      for (const word of words.split(/\s+/)) {
        if (word === '') continue;
        const known = index.get(word) ?? [];
        if (!known.includes(concept)) index.set(word, [...known, concept]);
      }
    }
  }
  return index;
}

function longestByFirst(words: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const word of words) longest.set(word.charAt(0), Math.max(longest.get(word.charAt(0)) ?? 0, word.length));
  return longest;
}
