import type { ActFrame } from '../../language/acts/act-frame.ts';
import { normalise } from '../../language/normalise.ts';
import { saidClauses } from '../scenario/said-words.ts';
import { LONGEST_WAIT_S, REPEATED_TEMPLATE, WAIT_WITHOUT_TIME_S, WAITS_GRANTED } from './appraisal-table.ts';
import { appraiseFrames } from './appraise-frames.ts';
import { claimsOf } from './claims.ts';
import type { CustomerEvent } from './customer-event.ts';
import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState } from './customer-state.ts';
import { feel } from './feelings.ts';
import { feltFrames } from './felt-frames.ts';
import { hearFacts, rememberMessage } from './hear-facts.ts';
import { isAlike } from './is-alike.ts';
import { type Plan, planReply } from './plan-reply.ts';
import { settle } from './settle.ts';
import { type Step, speak } from './speak.ts';
import { leaveWith } from './take-leave.ts';
import { promisesOf } from './time-promises.ts';

const REMEMBERED = 10;

type MessageEvent = Extract<CustomerEvent, { readonly kind: 'message' }>;

/** A message of the agent: understood, grounded, felt, remembered and answered. */
export function hearMessage(mind: CustomerMind, state: CustomerState, read: MessageEvent): Step {
  const event: MessageEvent = { ...read, frames: feltFrames(read.frames) };
  const text = normalise(event.text).text;
  const clauses = saidClauses(text);
  const heard = hearFacts(mind.script, state, clauses);
  const isTemplate = state.agentTexts.some((earlier) => isAlike(earlier, text));
  const remembered = rememberMessage(
    { ...state, waitingSinceMs: null, pausedUntilMs: null, agentTexts: [...state.agentTexts, text].slice(-REMEMBERED) },
    mind.persona,
    event.sequence,
    event.frames,
    heard,
  );
  const felt = isTemplate
    ? feel(remembered, mind.persona, REPEATED_TEMPLATE)
    : appraiseFrames(remembered, mind.persona, event.frames, heard.told.length > 0 || hasDetail(event.frames));
  const isUnknown = event.frames.some(({ act }) => act === 'unknown');
  const noted: CustomerState = {
    ...felt,
    claims: [...felt.claims, ...claimsOf(event.frames, event.sequence, event.atMs)],
    promises: [...felt.promises, ...promisesOf(event, mind.startsAt)],
    unknownsInRow: isUnknown && heard.told.length === 0 ? felt.unknownsInRow + 1 : 0,
  };
  const settled = settle(mind.script, mind.persona, noted);
  if (settled.stage !== 'settled' && settled.feelings.patience <= 0) {
    return leaveWith(mind, settled, event.atMs, event.sequence);
  }
  const plan = planReply(mind, settled, {
    text,
    clauses,
    frames: event.frames,
    hasNews: heard.told.length > 0,
    isTemplate,
    hasSettled: settled.stage === 'settled' && noted.stage !== 'settled',
  });
  // Whoever has nothing to say waits whether the agent adds something; one who is content then says goodbye.
  if (plan === undefined) return { state: { ...settled, waitingSinceMs: event.atMs }, effects: [] };
  return answer(mind, settled, plan, event);
}

function answer(mind: CustomerMind, state: CustomerState, plan: Plan, event: MessageEvent): Step {
  const step = speak(mind, state, plan, event.atMs, event.sequence);
  const minutes = waitAskedIn(event.frames) ?? promisedMinutes(state, event);
  const isGranted = plan.kind === 'act' && plan.act === 'wait_ok';
  if (isGranted || minutes !== undefined) return { ...step, state: pause(step.state, event.atMs, minutes) };
  if (plan.kind === 'act' && plan.act === 'no_more') {
    return leaveWith(mind, step.state, event.atMs, event.sequence, step.effects);
  }
  return plan.kind === 'act' && plan.act === 'reassured'
    ? { ...step, state: { ...step.state, stage: 'settled' } }
    : step;
}

/** Minutes of a request to wait that names them; it is heard whatever else there is to answer. */
const waitAskedIn = (frames: readonly ActFrame[]): number | undefined =>
  frames.find(({ act, polarity, slots }) => act === 'ask_wait' && polarity === 'yes' && slots.minutes !== undefined)
    ?.slots.minutes;

/** A promise to be kept within a wait that would be granted is such a wait. */
function promisedMinutes({ promises }: CustomerState, { sequence, atMs }: MessageEvent): number | undefined {
  const due = promises.find(
    (promise) => promise.sequence === sequence && promise.dueMs <= atMs + LONGEST_WAIT_S * 1_000,
  );
  return due === undefined ? undefined : (due.dueMs - atMs) / 60_000;
}

/** Grants a wait for the time asked; the fourth wait is no longer granted. */
function pause(state: CustomerState, atMs: number, minutes: number | undefined): CustomerState {
  if (state.waits >= WAITS_GRANTED) return state;
  const seconds = minutes === undefined ? WAIT_WITHOUT_TIME_S : Math.min(LONGEST_WAIT_S, minutes * 60);
  return { ...state, waits: state.waits + 1, pausedUntilMs: atMs + seconds * 1_000 };
}

const hasDetail = (frames: readonly ActFrame[]): boolean =>
  frames.some(
    ({ slots }) =>
      slots.money !== undefined || slots.orderId !== undefined || slots.clock !== undefined || slots.date !== undefined,
  );
