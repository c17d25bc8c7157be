import { LEVEL_CUES } from './level-cues.ts';
import { MOST_OF_A_KIND } from './read-kinds.ts';
import type { Signs } from './signs.ts';
import type { ToldDeed } from './told-deeds.ts';

const CUES = [...Object.keys(LEVEL_CUES), 'figure'];
const MOST_SEEN = 3;
const SPELLING = 0.2;
const QUESTION = 0.5;
const PART_STEP = 0.25;
/** Beyond these odds a clause is as good as sure. */
const LIMIT = 3;
/** Hints that say more together: in one answer, in whatever order. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['share', 'artefact'],
  ['share', 'effect'],
  ['counts', 'artefact'],
  ['counts', 'effect'],
  ['tallies', 'artefact'],
  ['tallies', 'counts'],
  ['artefact', 'effect'],
  ['artefact', 'teaches'],
  ['artefact', 'nextTime'],
  ['teaches', 'effect'],
  ['cause', 'ended'],
  ['cause', 'found'],
  ['cause', 'blocked'],
  ['cause', 'once'],
  ['blocked', 'otherWay'],
  ['blocked', 'moves'],
  ['blocked', 'ended'],
  ['otherWay', 'ended'],
  ['moves', 'ended'],
  ['moves', 'persists'],
  ['once', 'ended'],
  ['timeBack', 'unasked'],
  ['askNeed', 'asks'],
  ['askNeed', 'timeBack'],
  ['warns', 'unasked'],
];

/**
 * What an answer is judged by.
 * @param odds for each level in order, the log odds of every clause that it carries a piece of at least that level
 */
export function answerSigns(
  questionId: string,
  deeds: readonly ToldDeed[],
  kinds: readonly string[],
  odds: readonly (readonly number[])[],
): Signs {
  const signs = new Map<string, number>([
    ['bias', 1],
    [`Q:${questionId}`, QUESTION],
  ]);
  const own = deeds.filter(({ isOwn }) => isOwn);
  addCues(signs, own);
  kinds.forEach((kind, index) => {
    const [first = 0, second = 0, third = 0] = highestFirst(own.map((deed) => deed.kinds[index] ?? 0));
    signs.set(`k:${kind}`, first / MOST_OF_A_KIND);
    signs.set(`l:${kind}`, (first + second + third) / (3 * MOST_OF_A_KIND));
  });
  const total = Math.max(1, deeds.length);
  for (const cue of ['past', 'plan', 'bigWords', 'attitude', 'mine', 'figure']) {
    signs.set(`s:${cue}`, deeds.filter(({ cues }) => cues.has(cue)).length / total);
  }
  signs.set('s:not own', (total - own.length) / total);
  signs.set('length', Math.min(20, total) / 20);
  if (questionId.startsWith('b-star')) signs.set('story', 1);
  addParts(signs, own);
  odds.forEach((each, step) => {
    signs.set(`m:${step}`, within(Math.max(-LIMIT, ...each)) / 2);
    signs.set(`M:${step}`, within(anyOf(each)) / 2);
  });
  for (const { spellings } of own) for (const spelling of spellings) signs.set(`g:${spelling}`, SPELLING);
  return signs;
}

function addCues(signs: Map<string, number>, own: readonly ToldDeed[]): void {
  const seen = new Map(CUES.map((cue) => [cue, own.filter(({ cues }) => cues.has(cue)).length]));
  for (const [cue, count] of seen) {
    if (count === 0) continue;
    signs.set(`c:${cue}`, 1);
    signs.set(`n:${cue}`, Math.min(MOST_SEEN, count) / MOST_SEEN);
  }
  for (const [one, other] of PAIRS) {
    if (seen.get(one) !== 0 && seen.get(other) !== 0) signs.set(`p:${one}&${other}`, 1);
    if (own.some(({ cues }) => cues.has(one) && cues.has(other))) signs.set(`w:${one}&${other}`, 1);
  }
}

function addParts(signs: Map<string, number>, own: readonly ToldDeed[]): void {
  for (const { part, cues } of own) {
    signs.set(`q:${part}`, (signs.get(`q:${part}`) ?? 0) + PART_STEP);
    if (part !== 'result' && part !== 'action') continue;
    for (const cue of cues) signs.set(`q:${part}:${cue}`, 1);
  }
}

const highestFirst = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => b - a);
const within = (odds: number): number => Math.max(-LIMIT, Math.min(LIMIT, odds));

/** Log odds that at least one of independent clauses does, from those of each. */
function anyOf(odds: readonly number[]): number {
  const none = odds.reduce((product, each) => product / (1 + Math.exp(each)), 1);
  return Math.log(Math.max(1e-4, 1 - none) / Math.max(1e-4, none));
}
