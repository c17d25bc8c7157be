import type { CustomerEvent } from '../customer/customer-event.ts';
import { step } from '../customer/step.ts';
import { replaceChat } from './record.ts';
import type { Run } from './run.ts';

/** Lets one customer know of something; what he decides to do joins what he is still typing, in order. */
export function tellCustomer(run: Run, index: number, event: CustomerEvent): Run {
  const chat = run.chats[index];
  if (chat === undefined) throw new Error(`no chat ${index}`);
  const { state, effects } = step(chat.mind, chat.customer, event);
  const busyUntilMs = chat.outbox.at(-1)?.atMs ?? event.atMs;
  const queued = effects.map((effect) => ({ ...effect, atMs: Math.max(effect.atMs, busyUntilMs) }));
  return replaceChat(run, index, { ...chat, customer: state, outbox: [...chat.outbox, ...queued] });
}
