import type { Dice } from './dice.ts';
import type { Voice } from './persona.ts';

const QUESTION_WORD = /什么|怎么|怎样|咋|多少|多久|几[天号点时个钱块]|哪|谁|为啥|凭啥|啥时|能不能|行不行/;
const ENDS_AS_QUESTION = /[？?吗呢么]$|[能行有没给退换改到着]不$|没$/;
const ENDS_WITH_PARTICLE = /[吗呢吧啊呀哦嘛么呗咧哈啦了呐哟]$/;
const TAKES_NO_TAIL = /[\dA-Za-z］。！？!?…～]$/;
const IS_HAN = /\p{Script=Han}/u;
/** 「好」 and 「行」 take a full stop, not a particle. */
const SHORTEST_WITH_PARTICLE = 3;

export const isQuestion = (text: string, isAsking: boolean): boolean =>
  ENDS_AS_QUESTION.test(text) || (isAsking && QUESTION_WORD.test(text));

/** Spells as this person does, commas included. */
export function spellLike({ typing, pause }: Voice, text: string, dice: Dice): string {
  const spelt = Object.entries(typing.words).reduce(
    (words, [from, to]) => (words.includes(from) && dice.falls(typing.chance) ? words.replace(from, to) : words),
    text,
  );
  return spelt.replaceAll('，', pause);
}

/** What this person puts at the end of a message, or nothing; never a second mark or particle after one. */
export function tailFor({ tail }: Voice, text: string, isAsking: boolean, isCross: boolean, dice: Dice): string {
  if (TAKES_NO_TAIL.test(text) || !dice.falls(tail.chance)) return '';
  const { cross, question, statement } = tail.words;
  const tails = isCross && cross.length > 0 ? cross : isQuestion(text, isAsking) ? question : statement;
  const takesParticle = text.length >= SHORTEST_WITH_PARTICLE && !ENDS_WITH_PARTICLE.test(text);
  return dice.pick(tails.filter((each) => takesParticle || !IS_HAN.test(each))) ?? '';
}

/** Joins two parts with this person's pause; a finished question or a mark needs none. */
export function joinWith({ pause }: Voice, first: string, second: string): string {
  if (first === '' || second === '') return `${first}${second}`;
  return /[。！？!?…～]$/.test(first) ? `${first}${second}` : `${first}${pause}${second}`;
}
