import type { CustomerAct } from './customer-act.ts';
import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState } from './customer-state.ts';
import type { Dice } from './dice.ts';
import { moodOf } from './feelings.ts';
import { fillBlanks } from './fill-blanks.ts';
import type { Plan } from './plan-reply.ts';

/** An opening of at least so many characters tells the whole matter at once. */
const LONG_OPENING = 20;
/** A mood with so many words of its own needs none of everybody's. */
const ENOUGH_OF_A_MOOD = 5;
const OWN_SAYING_CHANCE = 0.5;

/** The plain words for a plan, before this person's way of writing: one not said yet, else the one said longest ago. */
export function chooseWords(mind: CustomerMind, state: CustomerState, plan: Plan, dice: Dice): string {
  switch (plan.kind) {
    case 'act':
      return chooseReply(mind, state, plan.act, dice);
    case 'open':
      return chooseOpening(mind, state, dice);
    case 'tell':
      return pickFresh(plan.fact.say, state, dice);
    case 'ask':
      return pickFresh(plan.need.ask, state, dice);
    case 'consent':
      return pickFresh(plan.consent.say, state, dice);
  }
}

/** Everybody's words for an act in the present mood, or this person's own. */
export function chooseReply(
  { replies, persona }: CustomerMind,
  state: CustomerState,
  act: CustomerAct,
  dice: Dice,
): string {
  const { any, ...moods } = replies[act];
  const ofMood = moods[moodOf(state.feelings)] ?? [];
  const usual = ofMood.length >= ENOUGH_OF_A_MOOD ? ofMood : [...ofMood, ...any];
  const own = persona.voice.sayings[act] ?? [];
  const choices = own.length > 0 && dice.falls(OWN_SAYING_CHANCE) ? own : [...usual, ...own];
  return pickFresh(
    choices.flatMap((choice) => fillBlanks(choice, state) ?? []),
    state,
    dice,
  );
}

function chooseOpening({ script, persona }: CustomerMind, state: CustomerState, dice: Dice): string {
  const wantsLong = dice.falls(persona.voice.tellsAll);
  const fitting = script.opening.filter((line) => line.length >= LONG_OPENING === wantsLong);
  return pickFresh(fitting.length > 0 ? fitting : script.opening, state, dice);
}

function pickFresh(choices: readonly string[], { saidWords }: CustomerState, dice: Dice): string {
  const fresh = choices.filter((choice) => !saidWords.includes(choice));
  const oldest = choices.toSorted((a, b) => saidWords.lastIndexOf(a) - saidWords.lastIndexOf(b))[0];
  return dice.pick(fresh) ?? oldest ?? '…';
}
