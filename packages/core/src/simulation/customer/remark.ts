import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState } from './customer-state.ts';
import type { Dice } from './dice.ts';
import { moodOf } from './feelings.ts';
import type { Plan } from './plan-reply.ts';

/** Acts of somebody out of humour: a complaint can follow. */
const IS_CROSS = /^(?:insist|push_|retort_|deflected|catch_lie|not_un|wait_broken|nudge_hard)/;
const LONGEST_WITH_REMARK = 20;

export const isCrossAct = (plan: Plan): boolean => plan.kind === 'act' && IS_CROSS.test(plan.act);

/** A remark this person has not made yet, or nothing: a complaint only out of humour, small talk only in good. */
export function remarkFor(mind: CustomerMind, state: CustomerState, plan: Plan, words: string, dice: Dice): string {
  const { persona, script } = mind;
  if (!invitesRemark(plan, words) || !dice.falls(persona.voice.remark.chance)) return '';
  const { presale, aftersale, cross } = persona.voice.remark.words;
  // Before the agent has said a word there is nothing in his conduct to complain of.
  const isAngered = plan.kind !== 'open' && moodOf(state.feelings) !== 'calm';
  if (plan.kind === 'act' && (!isAngered || script.isPresale)) return '';
  const fitting = script.isPresale ? presale : isAngered ? cross : aftersale;
  return dice.pick(fitting.filter((each) => !state.saidWords.includes(each))) ?? '';
}

/** Numbers, names and long openings stand for themselves. */
function invitesRemark(plan: Plan, words: string): boolean {
  if (/\d{4}/.test(words) || words.length >= LONGEST_WITH_REMARK) return false;
  if (plan.kind === 'tell') return plan.fact.slot === 'need' || plan.fact.slot === 'detail';
  return plan.kind === 'open' || plan.kind === 'ask' || isCrossAct(plan);
}
