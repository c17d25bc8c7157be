import { originalSpan } from '../normalise.ts';
import { findKeywordLists } from '../stance/keyword-lists.ts';
import { speaksToGrader } from '../stance/speaks-to-grader.ts';
import type { ActFrame, ActReader, Modality } from './act-frame.ts';
import { type ActId, FORBIDDEN_ACTS } from './act-id.ts';
import { type ReadTurn, readTurn } from './cues/read-turn.ts';
import { prepareActModel } from './heads/act-model.ts';
import type { ActWeights } from './heads/act-weights.ts';
import { chooseActs } from './heads/choose-acts.ts';
import { scoreTurn } from './heads/score-turn.ts';
import type { Unit } from './heads/turn-features.ts';
import { actorOf, modalityOf } from './manner.ts';
import { placesOf } from './places-of.ts';
import { readSlots } from './slots/read-slots.ts';

/** A short turn that takes up this share of its length from the customer's question answers it. */
const ANSWERING_SHARE = 0.25;
const LONGEST_PLAIN_ANSWER = 16;
/** Fewer in a row may be what is asked for (「姓名、电话、省、市、区」). */
const FEWEST_KEYWORDS = 6;
/** With so many of these a longer row is what is asked for, too: 「收货人、手机号、省、市、区、详细地址」. */
const FEWEST_DETAILS = 3;
const DETAIL =
  /姓名|收[货件]人|电话|手机|省|市|区|街道|地址|门牌|邮编|订单|单号|颜色|尺码|型号|照片|视频|截图|面单|日期|时间/g;

/**
 * Makes the reader of agents' turns. Its frames stand act by act, in the order of the list of acts: those done
 * (`polarity` yes), then those whose words are there but denied. A turn that does nothing known is one `unknown`.
 */
export function createActReader(weights: ActWeights): ActReader {
  const model = prepareActModel(weights);
  return (customerText, agentText) => {
    const turn = readTurn(customerText, agentText);
    const scored = scoreTurn(turn, model);
    const done = chooseActs(turn, scored, model);
    const isForCustomer = forCustomer(turn);
    const frames = done.flatMap((act) => {
      const index = model.acts.indexOf(act);
      const places = placesOf(turn, scored, act, index, model.thresholds[index] ?? 0);
      const told = FORBIDDEN_ACTS.includes(act) ? places : places.filter(isForCustomer);
      return told.map((place) => frameOf(turn, act, 'yes', place));
    });
    const denied = deniedActs(turn, done);
    return [...(frames.length > 0 ? frames : [plainTurn(turn)]), ...denied];
  };
}

/**
 * Which places of a turn are said to the customer: none in a turn that speaks to the grader, and no list of keywords.
 * Harm is done in them all the same.
 */
function forCustomer({ normal: { text }, clauses }: ReadTurn): (place: Unit) => boolean {
  if (speaksToGrader(text)) return () => false;
  const lists = findKeywordLists(text, FEWEST_KEYWORDS).filter(
    ({ start, end }) => [...text.slice(start, end).matchAll(DETAIL)].length < FEWEST_DETAILS,
  );
  return ({ first, last }) => {
    const [start, end] = [clauses[first]?.start ?? 0, clauses[last]?.end ?? text.length];
    return !lists.some((list) => list.start < end && start < list.end);
  };
}

const deniedActs = (turn: ReadTurn, done: readonly ActId[]): readonly ActFrame[] =>
  turn.clauses.flatMap(({ denied, takenBack }, index) =>
    [...new Set([...denied, ...takenBack])]
      .filter((act) => !done.includes(act))
      .map((act) => frameOf(turn, act, 'no', { first: index, last: index })),
  );

function frameOf({ normal, clauses }: ReadTurn, act: ActId, polarity: 'yes' | 'no', { first, last }: Unit): ActFrame {
  const start = clauses[first]?.start ?? 0;
  const end = clauses[last]?.end ?? normal.text.length;
  const text = normal.text.slice(start, end);
  return {
    act,
    polarity,
    modality: act === 'claim_done' ? doneUnlessWeak(modalityOf(text)) : modalityOf(text),
    actor: actorOf(text),
    slots: readSlots(text),
    span: originalSpan(normal, start, end),
  };
}

/** 「催过两道」 says done without any of the marks of it. */
const doneUnlessWeak = (modality: Modality): Modality =>
  modality === 'question' || modality === 'conditional' || modality === 'hedged' ? modality : 'done';

/** A short reply that takes up the customer's words or numbers answers; anything else is not understood. */
function plainTurn(turn: ReadTurn): ActFrame {
  const { normal, customer, clauses } = turn;
  const { text } = normal;
  let shared = 0;
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (/^[\p{L}\p{N}]{2}$/u.test(pair) && customer.includes(pair)) shared += 1;
  }
  const isStatement = clauses.every(({ kind }) => kind === 'states');
  const isAnswer =
    isStatement && text.length <= LONGEST_PLAIN_ANSWER && shared > 0 && shared >= text.length * ANSWERING_SHARE;
  return {
    ...frameOf(turn, isAnswer ? 'answer' : 'unknown', 'yes', { first: 0, last: clauses.length - 1 }),
    span: { start: 0, end: normal.original.length, text: normal.original },
  };
}
