import { chooseReply, chooseWords } from './choose-words.ts';
import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState } from './customer-state.ts';
import { type Dice, takeDice } from './dice.ts';
import { moodOf } from './feelings.ts';
import { cutPictures, isPicture } from './picture.ts';
import type { Plan } from './plan-reply.ts';
import { isCrossAct, remarkFor } from './remark.ts';
import { splitMessage } from './split-message.ts';
import { isQuestion, joinWith, spellLike, tailFor } from './write-like.ts';

/** From so many characters on, a message can be sent in parts. */
const SHORTEST_SPLIT = 10;
const SAID_REMEMBERED = 40;
/** Asked so many times in other words, a question is put with more weight. */
const OFTEN_ASKED = 2;
const GREETS = /^(?:你好|您好|在吗|在不|不好意思|老板|麻烦|快来)/;
/** A question that begins so stands better without a lead. */
const NEEDS_NO_LEAD = /^(?:那|所以|凭|我|你|给|行|好|不|别|都|直接|帮|对|就|嗯|可)/;

/**
 * A planned turn as the messages this person sends, at least one; the state with the dice thrown and words remembered.
 * `isAgain`: the fact to be told was told before.
 */
export function writeMessage(
  mind: CustomerMind,
  before: CustomerState,
  plan: Plan,
  isAgain: boolean,
): { readonly state: CustomerState; readonly messages: readonly string[] } {
  const dice = takeDice(before.dice);
  const words = chooseWords(mind, before, plan, dice);
  const pieces = cutPictures(words);
  const hasPicture = pieces.some(isPicture);
  const remark = hasPicture ? '' : remarkFor(mind, before, plan, words, dice);
  const written = hasPicture
    ? pieces
    : assemble(mind, before, plan, bodyOf(mind, before, plan, words, isAgain, dice), remark, dice);
  // With few words a person can come round to the same message: said once more, with weight.
  const sent = written[0] === before.ownTexts.at(-1) ? [`我说${written[0]}`, ...written.slice(1)] : written;
  return {
    messages: sent,
    state: {
      ...before,
      dice: dice.word(),
      lastAsked: isContent(plan) ? '' : lastClause(words),
      ownTexts: [...before.ownTexts, ...sent].slice(-SAID_REMEMBERED),
      saidWords: [...before.saidWords, words, ...(remark === '' ? [] : [remark])].slice(-SAID_REMEMBERED),
    },
  };
}

/** What a long message comes to; an answer is read by what was asked last. */
const lastClause = (words: string): string => words.split(/[，\s]+/).at(-1) ?? words;

/** The words with what this person says before them: a hello, a lead, or that it was said already. */
function bodyOf(
  mind: CustomerMind,
  state: CustomerState,
  plan: Plan,
  words: string,
  isAgain: boolean,
  dice: Dice,
): string {
  const { voice } = mind.persona;
  const spelt = spellLike(voice, words, dice);
  if (isAgain) return joinWith(voice, chooseReply(mind, state, 'told_already', dice), spelt);
  const before = beforeWords(mind, state, plan, words, dice);
  return joinWith(voice, before, spelt);
}

/** A hello, or what leads to a question; a question asked for the third time says so. */
function beforeWords(mind: CustomerMind, state: CustomerState, plan: Plan, words: string, dice: Dice): string {
  const { hello, lead } = mind.persona.voice;
  if (plan.kind === 'open') {
    const isFirst = state.stage === 'unopened' && moodOf(state.feelings) !== 'angry';
    return isFirst && !GREETS.test(words) && dice.falls(hello.chance) ? (dice.pick(hello.words) ?? '') : '';
  }
  if (plan.kind !== 'ask') return '';
  const times = plan.need.ask.filter((each) => state.saidWords.includes(each)).length;
  if (times >= OFTEN_ASKED) return chooseReply(mind, state, 'asked_already', dice);
  if (NEEDS_NO_LEAD.test(words) || !isQuestion(words, true) || !dice.falls(lead.chance)) return '';
  return dice.pick(lead.words.filter((each) => !state.ownTexts.some((text) => text.startsWith(each)))) ?? '';
}

/** A long message goes whole or in parts; a remark can go apart. */
function assemble(
  { persona: { voice } }: CustomerMind,
  state: CustomerState,
  plan: Plan,
  body: string,
  plainRemark: string,
  dice: Dice,
): readonly string[] {
  const remark = spellLike(voice, plainRemark, dice);
  const isAsking = plan.kind === 'ask' || plan.kind === 'open' || plan.kind === 'act';
  const isCross = isCrossAct(plan) || (moodOf(state.feelings) !== 'calm' && !isContent(plan));
  const mark = remark !== '' && isQuestion(body, isAsking) && !/[？?！!]$/.test(body) ? '？' : '';
  const isLong = body.length + remark.length >= SHORTEST_SPLIT && !isBare(plan) && !isContent(plan);
  const isSplit = isLong && dice.falls(voice.splits);
  const parts = isSplit
    ? [...(plan.kind === 'tell' ? [body] : splitMessage(body)), ...(remark === '' ? [] : [remark])]
    : [joinWith(voice, `${body}${mark}`, remark)];
  const last = parts.at(-1) ?? '…';
  const tail = isBare(plan) ? '' : tailFor(voice, last, isAsking && remark === '', isCross, dice);
  const { chance, words } = voice.emoji;
  const emoji = mayHaveEmoji(plan) && dice.falls(chance) ? dice.pick(isCross ? words.cross : words.calm) : undefined;
  return [...parts.slice(0, -1), `${last}${tail}${emoji ?? ''}`];
}

/** Said by somebody who is satisfied, for now at least. */
const isContent = (plan: Plan): boolean =>
  plan.kind === 'consent' || (plan.kind === 'act' && /^(?:accept|agree|wait_ok|bye|no_more|reassured)/.test(plan.act));

/** Greetings, calls, thanks and farewells are whole as they stand. */
const isBare = (plan: Plan): boolean =>
  plan.kind === 'act' && /^(?:greet_only|nudge$|leave|accept|bye|no_more)/.test(plan.act);

/** Facts, questions and first words are sent without; so are calls. */
const mayHaveEmoji = (plan: Plan): boolean => plan.kind === 'act' && !/^(?:greet_only|nudge)/.test(plan.act);
