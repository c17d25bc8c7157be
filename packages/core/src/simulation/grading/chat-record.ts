import type { ServiceChat, ServiceEvent } from '../../kpi/service-event.ts';
import type { ActFrame } from '../../language/acts/act-frame.ts';
import type { Chat, Run, RunEvent, RunSetup } from '../run/run.ts';
import { effectiveMessages } from './effective-messages.ts';
import type { Quote } from './grade.ts';
import { tellsHarm } from './tells-harm.ts';

export type AgentMessage = Extract<RunEvent, { readonly kind: 'agent' }>;

/** One chat of a run as grading looks at it. */
export type ChatRecord = {
  readonly chat: Chat;
  readonly events: readonly RunEvent[];
  readonly agentMessages: readonly AgentMessage[];
  readonly run: Run;
  readonly setup: RunSetup;
};

export function chatRecord(setup: RunSetup, run: Run, chat: Chat): ChatRecord {
  const events = run.log.filter((event) => event.chat === chat.mind.script.id);
  const agentMessages = events.filter((event) => event.kind === 'agent');
  return { chat, events, agentMessages, run, setup };
}

export const quoteOf = ({ sequence, text }: AgentMessage): Quote => ({ sequence, text });

/** The first message that does something as its own statement. */
export const firstMessage = (
  { agentMessages }: ChatRecord,
  fits: (frame: ActFrame, message: AgentMessage) => boolean,
): AgentMessage | undefined =>
  agentMessages.find((message) => message.frames.some((frame) => frame.polarity === 'yes' && fits(frame, message)));

const LAST_WORDS = /^(?:no_more|reassured|bye)$/;

/** Last words that want no reply, in one message or several; counted as unanswered they would be a breach in every good chat. */
function farewells(events: readonly RunEvent[]): ReadonlySet<number> {
  let isLeaving = false;
  return new Set(
    events.flatMap((event) => {
      if (event.kind !== 'customer') return [];
      isLeaving = LAST_WORDS.test(event.act) || (isLeaving && event.act === 'more');
      return isLeaving ? [event.sequence] : [];
    }),
  );
}

const URGENT_ACTS = /^(?:nudge_hard|wait_broken|promise_broken|leave_complaining)$/;

/** How a message came about, in characters; a desk knows it, a script has typed everything. */
export type Typing = { readonly inserted: number; readonly pasted: number };

/** A chat in the one event model. `typing`: by the sequence number of the agent's message. */
export function serviceChatOf(
  { chat, events, run }: ChatRecord,
  typing: ReadonlyMap<number, Typing> = new Map(),
): ServiceChat {
  const leaving = farewells(events);
  const effective = effectiveMessages(chat, events);
  return {
    id: chat.mind.script.id,
    acceptedMs: chat.arrivesMs,
    endedMs: events.findLast(({ kind }) => kind === 'ended')?.atMs ?? run.nowMs,
    events: events.flatMap((event): readonly ServiceEvent[] => {
      if (event.kind !== 'agent' && event.kind !== 'customer') return [];
      if (leaving.has(event.sequence)) return [];
      const base = { atMs: event.atMs, chat: event.chat, isAutomatic: false, characters: event.text.length };
      if (event.kind === 'customer') return [{ ...base, from: 'customer' }];
      return [{ ...base, from: 'agent', isEffective: effective.has(event.sequence), ...typing.get(event.sequence) }];
    }),
    actionsMs: events.flatMap(({ kind, atMs }) =>
      kind === 'agent' || kind === 'tool' || kind === 'closed' ? [atMs] : [],
    ),
    urgentFromMs:
      events.find((event) => event.kind === 'customer' && (URGENT_ACTS.test(event.act) || tellsHarm(event.text)))
        ?.atMs ?? null,
  };
}
