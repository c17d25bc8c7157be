import type { DeskEventView } from '@mianmian/contract/desk';

type EventOf<K extends DeskEventView['kind']> = Extract<DeskEventView, { readonly kind: K }>;

/** What stands in a thread, in order. */
export type ThreadEntry =
  | EventOf<'customer'>
  | EventOf<'card'>
  | EventOf<'agent'>
  | EventOf<'tool'>
  | EventOf<'closed'>
  | EventOf<'ended'>;

export type DeskChat = {
  readonly id: string;
  readonly customer: EventOf<'arrived'>['customer'];
  readonly entries: readonly ThreadEntry[];
  readonly arrivedMs: number;
  /** Since when, in virtual ms, the customer waits for an answer; null when nobody waits. */
  readonly waitingSinceMs: number | null;
  /** Customer's messages since the agent last looked. */
  readonly unread: number;
  readonly hasEnded: boolean;
  /** Orders that the customer has sent as cards, newest last. */
  readonly orderIds: readonly string[];
};

/** Sequence up to which each chat has been looked at. */
export type SeenUpTo = Readonly<Record<string, number>>;

/** The chats of a desk from everything that happened, in the order in which the customers came. */
export function foldChats(events: readonly DeskEventView[], seen: SeenUpTo = {}): readonly DeskChat[] {
  const chats = new Map<string, DeskChat>();
  for (const event of events) {
    if (event.kind === 'arrived') {
      chats.set(event.chat, chats.get(event.chat) ?? newChat(event));
      continue;
    }
    const chat = chats.get(event.chat);
    if (chat !== undefined) chats.set(event.chat, addEntry(chat, event, seen[event.chat] ?? 0));
  }
  return [...chats.values()];
}

const newChat = ({ chat, customer, atMs }: EventOf<'arrived'>): DeskChat => ({
  id: chat,
  customer,
  entries: [],
  arrivedMs: atMs,
  waitingSinceMs: null,
  unread: 0,
  hasEnded: false,
  orderIds: [],
});

function addEntry(chat: DeskChat, event: ThreadEntry, seenUpTo: number): DeskChat {
  const next = { ...chat, entries: [...chat.entries, event] };
  switch (event.kind) {
    case 'customer':
    case 'card':
      return {
        ...next,
        // One who comes back has not ended after all.
        hasEnded: false,
        waitingSinceMs: chat.waitingSinceMs ?? event.atMs,
        unread: chat.unread + (event.sequence > seenUpTo ? 1 : 0),
        orderIds: event.kind === 'card' ? [...chat.orderIds, event.orderId] : chat.orderIds,
      };
    case 'agent':
      return { ...next, waitingSinceMs: null };
    case 'closed':
    case 'ended':
      return { ...next, waitingSinceMs: null, hasEnded: true };
    case 'tool':
      return next;
  }
}
