import type { ActFrame } from '../../language/acts/act-frame.ts';
import { normalise } from '../../language/normalise.ts';
import { saidClauses } from '../scenario/said-words.ts';
import { LONGEST_WAIT_S, REPEATED_TEMPLATE, WAIT_WITHOUT_TIME_S, WAITS_GRANTED } from './appraisal-table.ts';
import { appraiseFrames } from './appraise-frames.ts';
import { claimsOf } from './claims.ts';
import type { CustomerEvent } from './customer-event.ts';
import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState, TimePromise } from './customer-state.ts';
import { feel } from './feelings.ts';
import { hearFacts, rememberMessage } from './hear-facts.ts';
import { type Plan, planReply } from './plan-reply.ts';
import { settle } from './settle.ts';
import { type Step, speak } from './speak.ts';
import { leaveWith } from './take-leave.ts';

const REMEMBERED = 10;
/** Messages at least this alike (shared pairs of characters) are one template. */
const TEMPLATE_LIKENESS = 0.8;
const SHORTEST_TEMPLATE = 6;

type MessageEvent = Extract<CustomerEvent, { readonly kind: 'message' }>;

/** A message of the agent: understood, grounded, felt, remembered and answered. */
export function hearMessage(mind: CustomerMind, state: CustomerState, event: MessageEvent): Step {
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
    promises: [...felt.promises, ...promisesOf(event)],
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
  return plan === undefined ? { state: settled, effects: [] } : answer(mind, settled, plan, event);
}

function answer(mind: CustomerMind, state: CustomerState, plan: Plan, event: MessageEvent): Step {
  const step = speak(mind, state, plan, event.atMs, event.sequence);
  const minutes = waitAskedIn(event.frames);
  const isGranted = plan.kind === 'act' && plan.act === 'wait_ok';
  if (isGranted || minutes !== undefined) return { ...step, state: pause(step.state, event.atMs, minutes) };
  if (plan.kind === 'act' && plan.act === 'no_more') {
    return leaveWith(mind, step.state, event.atMs, event.sequence, step.effects);
  }
  return step;
}

/** Minutes of a request to wait that names them; it is heard whatever else there is to answer. */
const waitAskedIn = (frames: readonly ActFrame[]): number | undefined =>
  frames.find(({ act, polarity, slots }) => act === 'ask_wait' && polarity === 'yes' && slots.minutes !== undefined)
    ?.slots.minutes;

/** Grants a wait for the time asked; the fourth wait is no longer granted. */
function pause(state: CustomerState, atMs: number, minutes: number | undefined): CustomerState {
  if (state.waits >= WAITS_GRANTED) return state;
  const seconds = minutes === undefined ? WAIT_WITHOUT_TIME_S : Math.min(LONGEST_WAIT_S, minutes * 60);
  return { ...state, waits: state.waits + 1, pausedUntilMs: atMs + seconds * 1_000 };
}

function promisesOf({ frames, sequence, atMs }: MessageEvent): readonly TimePromise[] {
  return frames
    .filter(({ act, polarity, slots }) => act === 'commit_time' && polarity === 'yes' && slots.minutes !== undefined)
    .map(({ span, slots }) => ({
      sequence,
      text: span.text,
      dueMs: atMs + (slots.minutes ?? 0) * 60_000,
      isKept: false,
    }));
}

const hasDetail = (frames: readonly ActFrame[]): boolean =>
  frames.some(
    ({ slots }) =>
      slots.money !== undefined || slots.orderId !== undefined || slots.clock !== undefined || slots.date !== undefined,
  );

function isAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_TEMPLATE) return false;
  const pairs = (text: string): ReadonlySet<string> =>
    new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const left = pairs(a);
  const right = pairs(b);
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return shared / (left.size + right.size - shared) >= TEMPLATE_LIKENESS;
}
