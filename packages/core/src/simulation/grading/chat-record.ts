import type { ServiceChat } from '../../kpi/service-event.ts';
import type { ActFrame } from '../../language/acts/act-frame.ts';
import type { Chat, Run, RunEvent, RunSetup } from '../run/run.ts';
import type { Quote } from './grade.ts';

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

/** A last word that wants no reply; counted as an unanswered turn it would be a breach in every good chat. */
const isFarewell = (act: string): boolean => act === 'no_more';

export function serviceChatOf({ chat, events, run }: ChatRecord): ServiceChat {
  return {
    id: chat.mind.script.id,
    acceptedMs: chat.arrivesMs,
    endedMs: events.find(({ kind }) => kind === 'ended')?.atMs ?? run.nowMs,
    events: events.flatMap((event) =>
      event.kind === 'agent' || (event.kind === 'customer' && !isFarewell(event.act))
        ? [{ atMs: event.atMs, chat: event.chat, from: event.kind, isAutomatic: false, characters: event.text.length }]
        : [],
    ),
  };
}
