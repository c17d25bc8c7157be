import { type ResponseTurn, responseTurns } from './response-turns.ts';
import type { ServiceChat } from './service-event.ts';

type Action = { readonly atMs: number; readonly chat: ServiceChat };

const actionsOf = (chats: readonly ServiceChat[]): readonly Action[] =>
  chats.flatMap((chat) => chat.actionsMs.map((atMs) => ({ atMs, chat }))).sort((a, b) => a.atMs - b.atMs);

const endOf = ({ startMs, responseMs }: ResponseTurn): number =>
  responseMs === null ? Number.POSITIVE_INFINITY : startMs + responseMs;

/**
 * Time the agent gave to each chat, in milliseconds: what lies before each of his actions, from when he was free and
 * the customer there had written. Waiting for a customer is nobody's focus.
 */
export function focusedMs(chats: readonly ServiceChat[]): readonly number[] {
  const spent = new Map(chats.map(({ id }) => [id, 0]));
  const turns = new Map(chats.map((chat) => [chat.id, responseTurns(chat)]));
  let freeMs = Number.NEGATIVE_INFINITY;
  for (const { atMs, chat } of actionsOf(chats)) {
    const open = turns.get(chat.id)?.find((turn) => turn.startMs <= atMs && endOf(turn) >= atMs);
    const fromMs = Math.max(freeMs, open?.startMs ?? chat.acceptedMs, chat.acceptedMs);
    spent.set(chat.id, (spent.get(chat.id) ?? 0) + Math.max(0, atMs - fromMs));
    freeMs = atMs;
  }
  return chats.map(({ id }) => spent.get(id) ?? 0);
}

export type QueueDiscipline = {
  /** Changes of chat at which there was something to choose. */
  readonly choices: number;
  /** Share of them that went to the longest waiting chat or to an urgent one; null without a choice. */
  readonly right: number | null;
};

/** Whether the agent, changing chats, went where it was due. */
export function queueDiscipline(chats: readonly ServiceChat[]): QueueDiscipline {
  const turns = chats.flatMap((chat) => responseTurns(chat).map((turn) => ({ chat, turn })));
  const actions = actionsOf(chats);
  const judged = actions.flatMap(({ atMs, chat }, index) => {
    const before = actions[index - 1];
    if (before === undefined || before.chat.id === chat.id) return [];
    const target = turns.find((one) => one.chat.id === chat.id && one.turn.startMs <= atMs && endOf(one.turn) >= atMs);
    // The choice is made once the agent is free and somebody has written.
    const chosenMs = Math.max(before.atMs, target === undefined ? before.atMs : Math.min(target.turn.startMs, atMs));
    const waiting = turns.filter(({ turn }) => turn.startMs <= chosenMs && endOf(turn) > chosenMs);
    const others = waiting.filter((one) => one.chat.id !== chat.id);
    if (others.length === 0) return [];
    const isUrgent = chat.urgentFromMs !== null && chat.urgentFromMs <= chosenMs;
    return [isUrgent || (target !== undefined && others.every(({ turn }) => turn.startMs >= target.turn.startMs))];
  });
  return { choices: judged.length, right: judged.length === 0 ? null : judged.filter(Boolean).length / judged.length };
}
