import { findConcepts } from '../concepts/find-concepts.ts';
import type { ReadClause, ReadTurn } from '../cues/read-turn.ts';

/** Takes one named feature and its value; a name given twice counts once, with its last value. */
export type TakeFeature = (name: string, value: number) => void;

/** One clause, or two neighbours read as one: `[first, last]` counts clauses of the turn. */
export type Unit = { readonly first: number; readonly last: number };

/** How much each kind of feature may say beside the others, tuned once on the labelled turns (docs/acts.md). */
const SCALE = {
  grams: 2,
  customerGrams: 1,
  concept: 0.35,
  conceptPair: 0.22,
  cue: 0.4,
  cuePair: 0.1,
  crossing: 0.2,
  neighbour: 0.12,
  sure: 1.1,
} as const;
/** What the whole turn holds says less about a clause than the clause itself. */
const TURN_SHARE = 0.6;
const LONGEST_PAIR = 30;
/** Cues that bend the meaning of the others in their clause. */
const BENDING = ['neg', 'hedge', 'if', 'q.rhet', 'quote', 'self', 'noneed', 'cant'];
const WEAKENING = ['but', 'hedge', 'if'];
const SILENT = /[，。、！；：,.!;:（）()【】[\]“”"'《》<>—~～…·*#_|/\\\s]/g;
const FIGURE = /\d+(?:\.\d+)?/g;

/** Clauses, and short neighbours together: an act's words may stand in either. */
export function unitsOf({ clauses }: ReadTurn): readonly Unit[] {
  const units: Unit[] = clauses.map((_, index) => ({ first: index, last: index }));
  for (let index = 0; index + 1 < clauses.length; index += 1) {
    const length = (clauses[index]?.text.length ?? 0) + (clauses[index + 1]?.text.length ?? 0);
    if (length <= LONGEST_PAIR) units.push({ first: index, last: index + 1 });
  }
  return units;
}

/** What is true of the whole turn: the customer's message before it, its length and everything seen in it. */
export function takeTurnFeatures({ normal, clauses, customer, customerCues }: ReadTurn, take: TakeFeature): void {
  takeGrams(plain(customer), 'c:', 2, SCALE.customerGrams, take);
  takeConcepts(customer, 'q:', SCALE.concept * 0.5, 0, take);
  for (const cue of customerCues) take(`r:${cue}`, SCALE.cue);
  take(`r:length${step(normal.text.length, [4, 10, 20, 40])}`, SCALE.cue);
  take(`r:clauses${Math.min(clauses.length, 5)}`, SCALE.cue);
  for (const { cues } of clauses) for (const cue of cues) take(`t:${cue}`, TURN_SHARE * SCALE.cue);
  takeConcepts(normal.text, 'tk:', TURN_SHARE * SCALE.concept * 0.5, 0, take);
}

/** What is true of one unit of the turn. */
export function takeUnitFeatures(turn: ReadTurn, { first, last }: Unit, take: TakeFeature): void {
  const clauses = turn.clauses.slice(first, last + 1);
  const text = clauses.map((clause) => clause.text).join('，');
  const spoken = plain(text);
  takeGrams(spoken, 'g:', 3, SCALE.grams, take);
  takeConcepts(text, 'k:', SCALE.concept, SCALE.conceptPair, take);
  for (const clause of clauses) takeClauseFeatures(clause, take);
  takePlace(turn, first, last, take);
  takeCrossings(turn, clauses, text.length, take);
  takeLikeness(turn, clauses, text, spoken, take);
}

function takeClauseFeatures({ cues, kind, sure }: ReadClause, take: TakeFeature): void {
  const bends = cues.filter((cue) => BENDING.includes(cue));
  for (const cue of cues) {
    take(`r:${cue}`, SCALE.cue);
    take(`r:${cue}@${kind}`, SCALE.cue * 0.7);
    for (const bend of bends) if (bend !== cue) take(`r:${cue}&${bend}`, SCALE.cue * 0.7);
  }
  for (let i = 0; i < cues.length; i += 1) {
    for (let j = i + 1; j < cues.length; j += 1) take(`p:${cues[i]}&${cues[j]}`, SCALE.cuePair);
  }
  const isWeakened = cues.some((cue) => WEAKENING.includes(cue));
  for (const act of sure) {
    take(`s:${act}`, SCALE.sure);
    take(`s:${act}@${kind}`, SCALE.sure * 0.4);
    if (isWeakened) take(`s:${act}&weak`, SCALE.sure * 0.4);
  }
}

function takePlace({ clauses }: ReadTurn, first: number, last: number, take: TakeFeature): void {
  take(first === 0 ? 'r:first' : 'r:later', SCALE.cue * 0.5);
  take(last === clauses.length - 1 ? 'r:last' : 'r:earlier', SCALE.cue * 0.5);
  if (last > first) take('r:pair', SCALE.cue * 0.5);
  for (const cue of clauses[first - 1]?.cues ?? []) take(`n-:${cue}`, SCALE.neighbour);
  for (const cue of clauses[last + 1]?.cues ?? []) take(`n+:${cue}`, SCALE.neighbour);
}

/** The customer's message against the unit: a question and a statement, a complaint and an apology. */
function takeCrossings({ customerCues }: ReadTurn, clauses: readonly ReadClause[], length: number, take: TakeFeature) {
  const kinds = [...new Set(clauses.map(({ kind }) => kind))].join('+');
  const size = step(length, [4, 9, 16]);
  take(`r:${kinds}`, SCALE.cue);
  take(`r:size${size}`, SCALE.cue);
  for (const cue of customerCues) {
    take(`r:${cue}~${kinds}`, SCALE.crossing * 2);
    take(`r:${cue}~size${size}`, SCALE.crossing);
    for (const clause of clauses) for (const own of clause.cues) take(`x:${cue}~${own}`, SCALE.crossing);
  }
}

/** Words and numbers of the customer's own that come back. */
function takeLikeness(
  { customer }: ReadTurn,
  clauses: readonly ReadClause[],
  text: string,
  spoken: string,
  take: TakeFeature,
): void {
  const theirs = plain(customer);
  let shared = 0;
  for (let at = 0; at + 2 <= spoken.length; at += 1) if (theirs.includes(spoken.slice(at, at + 2))) shared += 1;
  if (shared > 0) take('r:shared', SCALE.cue);
  if (shared > 2) take('r:sharedMuch', SCALE.cue);
  if (shared > spoken.length / 4) take('r:sharedMostly', SCALE.cue);
  if (shared > 0 && clauses.some(({ cues }) => cues.includes('q.tag'))) take('r:sharedAndChecked', SCALE.cue);
  const echoes = clauses.some(
    ({ kind, cues }) => kind !== 'states' && !cues.includes('q.wh') && !cues.includes('q.ok'),
  );
  if (shared > 1 && echoes) take('r:echoed', SCALE.cue);
  if (customer.match(/\d+/g)?.some((digits) => text.includes(digits)) === true) take('r:sharedNumber', SCALE.cue);
}

/** Character n-grams with marks for beginning and end, damped by their number (√ is exact everywhere). */
function takeGrams(spoken: string, prefix: string, longest: number, scale: number, take: TakeFeature): void {
  const stream = `^${spoken}$`;
  const grams = new Set<string>();
  for (let length = 1; length <= longest; length += 1) {
    for (let at = 0; at + length <= stream.length; at += 1) grams.add(stream.slice(at, at + length));
  }
  grams.delete('^');
  grams.delete('$');
  const value = scale / Math.sqrt(grams.size + 4);
  for (const gram of grams) take(prefix + gram, value);
}

function takeConcepts(text: string, prefix: string, single: number, pair: number, take: TakeFeature): void {
  const clauses = findConcepts(text);
  clauses.forEach((tokens, clauseIndex) => {
    tokens.forEach((token, index) => {
      for (const concept of token.concepts) {
        take(prefix + concept, single);
        if (pair === 0) continue;
        if (index === 0) take(`${prefix}^${concept}`, pair);
        if (index === tokens.length - 1) take(`${prefix}${concept}$`, pair);
        for (let distance = 1; distance <= 2; distance += 1) {
          const next = tokens[index + distance];
          if (next === undefined) break;
          const link = next.start === token.end ? '+' : distance === 1 ? '>' : '>>';
          for (const other of next.concepts) take(`${prefix}${concept}${link}${other}`, pair);
        }
        if (index < tokens.length - 1) continue;
        for (const other of clauses[clauseIndex + 1]?.[0]?.concepts ?? []) {
          take(`${prefix}${concept}|${other}`, pair * 0.6);
        }
      }
    });
  });
}

const plain = (text: string): string => text.replace(SILENT, '').replace(FIGURE, '0');

const step = (value: number, limits: readonly number[]): number => limits.filter((limit) => value > limit).length;
