import type { ServiceChat, ServiceEvent } from '@mianmian/core/kpi/service-event';
import { type ServiceFigures, serviceFigures } from '@mianmian/core/kpi/service-figures';
import type { DeskChat } from './fold-chats.ts';
import { LATE_FROM_S } from './waiting.ts';

/**
 * The figures of the head by the same model as the report's, as far as the desk can see. A question that still waits is
 * not counted yet: its time is in the list, and as unanswered it would stand in the mean as a breach.
 */
export const liveFigures = (chats: readonly DeskChat[], nowMs: number): ServiceFigures =>
  serviceFigures(chats.map((chat) => serviceChat(chat, nowMs)));

/** What the agent does, of all that stands in a thread. */
const OWN_KINDS: ReadonlySet<string> = new Set(['agent', 'tool', 'closed']);

const serviceChat = (chat: DeskChat, nowMs: number): ServiceChat => ({
  id: chat.id,
  acceptedMs: chat.arrivedMs,
  endedMs: chat.hasEnded ? (chat.entries.at(-1)?.atMs ?? nowMs) : nowMs,
  actionsMs: chat.entries.flatMap(({ kind, atMs }) => (OWN_KINDS.has(kind) ? [atMs] : [])),
  urgentFromMs: null,
  events: (leftWaiting(chat) ? chat.entries : answeredEntries(chat)).flatMap((entry): readonly ServiceEvent[] =>
    entry.kind === 'agent' || entry.kind === 'customer'
      ? [{ atMs: entry.atMs, chat: chat.id, from: entry.kind, isAutomatic: false, characters: entry.text.length }]
      : [],
  ),
});

/**
 * Whether the customer went with a question open. The desk can't tell a goodbye from a question by its words; whoever
 * says goodbye goes at once, whoever gives up has waited.
 */
function leftWaiting({ entries, hasEnded }: DeskChat): boolean {
  const lastAnswer = entries.findLastIndex(({ kind }) => kind === 'agent');
  const asked = entries.slice(lastAnswer + 1).find(({ kind }) => kind === 'customer');
  const endedMs = entries.at(-1)?.atMs ?? 0;
  return hasEnded && asked !== undefined && endedMs - asked.atMs >= LATE_FROM_S * 1_000;
}

const answeredEntries = ({ entries }: DeskChat): DeskChat['entries'] =>
  entries.slice(0, entries.findLastIndex(({ kind }) => kind === 'agent') + 1);
