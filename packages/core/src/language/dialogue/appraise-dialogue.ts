import type { ActReader } from '../acts/act-frame.ts';
import type { ActId } from '../acts/act-id.ts';
import { normalise } from '../normalise.ts';
import {
  ACT_POINTS,
  BEST_END,
  CAME_COMPLAINING,
  FULL_INFORMATION,
  INFORMATION,
  LEFT_UNANSWERED,
  LONG_WAY,
  NO_ANSWER,
  NO_HELP,
  SAID_AGAIN,
  SIGN_POINTS,
  SOLVED_BY_ACT,
  SOLVED_BY_LAST_SIGN,
  SOLVED_BY_SATISFACTION,
  SOLVED_START,
  SQUASHED_AT,
  START,
  SURE_AT,
  TEMPLATE_AGAIN,
  WORST_END,
} from './appraisal-weights.ts';
import { CUSTOMER_SIGNS, type SignName, showsSign } from './customer-signs.ts';
import type { Appraisal, DialogueTurn } from './dialogue.ts';

type ReadDialogueTurn = DialogueTurn & { readonly words: string; readonly acts: readonly ActId[] };

const SIGN_NAMES = Object.keys(CUSTOMER_SIGNS) as readonly SignName[];
const EXCHANGES_FREE = 4;
const MOST_COUNTED = 5;
const MOST_REPEATS = 3;
/** Two messages say the same when they share this much of the shorter one's pairs of characters. */
const SAME_FROM = 0.6;
const SHORTEST_COMPARED = 6;
const SHORTEST_REPEATED = 3;
const HELPFUL_FROM = 0.2;

/** Judges a finished conversation by the agent's acts and the customer's own words. Pure. */
export function appraiseDialogue(turns: readonly DialogueTurn[], readActs: ActReader): Appraisal {
  const read = readTurns(turns, readActs);
  const firstAgent = read.findIndex(({ role }) => role === 'agent');
  const opening = read.slice(0, firstAgent < 0 ? read.length : firstAgent);
  const reactions = read.slice(Math.max(0, firstAgent)).filter(({ role }) => role === 'customer');
  const last = reactions.at(-1);
  const lastSigns = last === undefined ? [] : SIGN_NAMES.filter((name) => showsSign(last.words, name));
  const satisfaction = squash(
    START +
      sum(opening.map(({ words }) => (showsSign(words, 'complained') ? CAME_COMPLAINING : 0)).slice(0, 1)) +
      (firstAgent < 0 ? NO_ANSWER : 0) +
      (read.some(isHelpful) ? 0 : NO_HELP) +
      actPoints(read) +
      earlierPoints(reactions.slice(0, -1)) +
      within(lastPoints(lastSigns) + (isLeftUnanswered(read) ? LEFT_UNANSWERED : 0), WORST_END, BEST_END) +
      informationPoints(read) +
      repeatPoints(read) +
      LONG_WAY * Math.min(MOST_COUNTED, Math.max(0, reactions.length - EXCHANGES_FREE)),
  );
  const acts = new Set(read.flatMap((turn) => turn.acts));
  const solved = chanceOf(
    SOLVED_START +
      SOLVED_BY_SATISFACTION * satisfaction +
      sum(lastSigns.map((name) => SOLVED_BY_LAST_SIGN[name] ?? 0)) +
      sum([...acts].map((act) => SOLVED_BY_ACT[act] ?? 0)),
  );
  return { satisfaction: round(satisfaction), solved: round(solved), turns: read.map((turn) => ({ acts: turn.acts })) };
}

/** The acts of each agent's turn in the light of all the customer has said since the turn before. */
function readTurns(turns: readonly DialogueTurn[], readActs: ActReader): readonly ReadDialogueTurn[] {
  let asked: string[] = [];
  let isAnswered = false;
  return turns.map((turn) => {
    const words = normalise(turn.text).text;
    if (turn.role === 'customer') {
      asked = isAnswered ? [turn.text] : [...asked, turn.text];
      isAnswered = false;
      return { ...turn, words, acts: [] };
    }
    isAnswered = true;
    const frames = readActs(asked.join('\n'), turn.text);
    const acts = frames.filter(({ polarity, act }) => polarity === 'yes' && act !== 'unknown').map(({ act }) => act);
    return { ...turn, words, acts: [...new Set(acts)] };
  });
}

function actPoints(turns: readonly ReadDialogueTurn[]): number {
  const times = new Map<ActId, number>();
  for (const act of turns.flatMap(({ acts }) => acts)) times.set(act, (times.get(act) ?? 0) + 1);
  return sum([...times].map(([act, count]) => (ACT_POINTS[act] ?? 0) * (count > 1 ? 1.5 : 1)));
}

const lastPoints = (signs: readonly SignName[]): number => sum(signs.map((name) => SIGN_POINTS[name]?.last ?? 0));

const earlierPoints = (turns: readonly ReadDialogueTurn[]): number =>
  sum(
    SIGN_NAMES.map((name) =>
      turns.some(({ words }) => showsSign(words, name)) ? (SIGN_POINTS[name]?.before ?? 0) : 0,
    ),
  );

/** Does something for the matter, beyond courtesy and questions. */
const isHelpful = ({ acts }: ReadDialogueTurn): boolean => acts.some((act) => (ACT_POINTS[act] ?? 0) >= HELPFUL_FROM);

/** New words of turns that do something for the matter; courtesy and templates carry none. */
function informationPoints(turns: readonly ReadDialogueTurn[]): number {
  const characters = sum(turns.map((turn) => (isHelpful(turn) ? turn.words.length : 0)));
  return (INFORMATION * Math.min(FULL_INFORMATION, characters)) / FULL_INFORMATION;
}

function repeatPoints(turns: readonly ReadDialogueTurn[]): number {
  const repeatsOf = (role: DialogueTurn['role']): number => {
    const texts = turns.filter((turn) => turn.role === role).map(({ words }) => words);
    const again = texts.filter((text, index) => texts.slice(0, index).some((earlier) => saysSame(earlier, text)));
    return Math.min(MOST_REPEATS, again.length);
  };
  return SAID_AGAIN * repeatsOf('customer') + TEMPLATE_AGAIN * repeatsOf('agent');
}

function saysSame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return short.length >= SHORTEST_REPEATED;
  if (short.length < SHORTEST_COMPARED) return false;
  let shared = 0;
  for (let at = 0; at + 2 <= short.length; at += 1) if (long.includes(short.slice(at, at + 2))) shared += 1;
  return shared >= SAME_FROM * (short.length - 1);
}

function isLeftUnanswered(turns: readonly ReadDialogueTurn[]): boolean {
  const last = turns.at(-1);
  return last?.role === 'customer' && showsSign(last.words, 'asked');
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** Points to the scale of -2 to 2, so that a very good conversation still stands above a good one. */
const squash = (points: number): number => (2 * points) / (SQUASHED_AT + Math.abs(points));
/** Evidence around even to a chance that never is quite 0 or 1. */
const chanceOf = (evidence: number): number => {
  const beyondEven = evidence - 0.5;
  return 0.5 + beyondEven / (2 * (SURE_AT + Math.abs(beyondEven)));
};
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const round = (value: number): number => Math.round(value * 1_000) / 1_000;
