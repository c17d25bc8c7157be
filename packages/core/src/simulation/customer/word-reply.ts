import { throwDice } from '../../shared/random.ts';
import type { CustomerAct, Replies } from './customer-act.ts';
import type { CustomerState } from './customer-state.ts';
import { moodOf } from './feelings.ts';
import type { Persona } from './persona.ts';

const REMEMBERED = 10;

/** The words for a customer's act in the present mood: those of the mood, half the time also the neutral ones. */
export function choicesFor(replies: Replies, act: CustomerAct, state: CustomerState): readonly string[] {
  const { any, ...moods } = replies[act];
  const own = moods[moodOf(state.feelings)] ?? [];
  return own.length >= 3 ? own : [...own, ...any];
}

/**
 * Picks one of `choices` as this persona would write it, never the same as the message before and, while there is
 * another, none of the last ten. The state comes back with its dice thrown and the words remembered.
 */
export function pickWords(
  state: CustomerState,
  persona: Persona,
  choices: readonly string[],
  mayRamble: boolean,
): { readonly state: CustomerState; readonly text: string } {
  const fresh = choices.filter((choice) => !state.ownTexts.some((text) => text.startsWith(choice)));
  const pool = fresh.length > 0 ? fresh : choices;
  const pick = throwDice(state.dice);
  const styled = writeLike(persona, pool[Math.floor(pick.unit * pool.length)] ?? '…', pick.word);
  const remark = mayRamble ? remarkOf(state, persona, styled.word) : { text: '', word: styled.word };
  const whole = `${styled.text}${remark.text}`;
  const last = state.ownTexts.at(-1);
  // A short list can come round to the same words: then they are said with more weight.
  const text = whole === last ? `${whole}！！` : whole;
  return { text, state: { ...state, dice: remark.word, ownTexts: [...state.ownTexts, text].slice(-REMEMBERED) } };
}

/** A remark this person has not made lately, or nothing. */
function remarkOf(
  state: CustomerState,
  persona: Persona,
  dice: number,
): { readonly text: string; readonly word: number } {
  const chance = throwDice(dice);
  const which = throwDice(chance.word);
  const fresh = persona.extras.filter((extra) => !state.ownTexts.some((text) => text.endsWith(extra)));
  const extra = fresh[Math.floor(which.unit * fresh.length)];
  return { text: chance.unit < persona.extraChance && extra !== undefined ? `，${extra}` : '', word: which.word };
}

function writeLike(persona: Persona, plain: string, dice: number): { readonly text: string; readonly word: number } {
  let word = dice;
  let text = plain;
  for (const [from, to] of Object.entries(persona.swaps)) {
    if (!text.includes(from)) continue;
    const thrown = throwDice(word);
    word = thrown.word;
    if (thrown.unit < persona.swapChance) text = text.replace(from, to);
  }
  const tail = throwDice(word);
  const which = throwDice(tail.word);
  if (tail.unit < persona.tailChance && persona.tails.length > 0 && !/[！!]{2}$|\d$|］$/.test(text)) {
    text = `${text.replace(/[。？！]$/, '')}${persona.tails[Math.floor(which.unit * persona.tails.length)] ?? ''}`;
  }
  return { text, word: which.word };
}
