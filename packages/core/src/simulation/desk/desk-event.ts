import type { Json } from '../../shared/canonical-text.ts';
import type { Run, RunEvent } from '../run/run.ts';
import type { Customer } from '../world/shop.ts';
import type { ToolArgs } from '../world/tools/tool.ts';

/**
 * What whoever sits at the desk sees of a run's event, under the run's own numbers. `chat` is a plain number of the
 * queue (`c1`, `c2`…): a script's own name would tell what the customer wants.
 */
export type DeskEvent = { readonly sequence: number; readonly atMs: number; readonly chat: string } & (
  | { readonly kind: 'arrived'; readonly customer: Pick<Customer, 'id' | 'name' | 'level'> }
  | { readonly kind: 'customer'; readonly text: string }
  | { readonly kind: 'card'; readonly orderId: string }
  | { readonly kind: 'agent'; readonly text: string }
  | { readonly kind: 'tool'; readonly tool: string; readonly args: ToolArgs; readonly answer: DeskAnswer }
  | { readonly kind: 'closed' }
  | { readonly kind: 'ended' }
);

export type DeskAnswer =
  | { readonly ok: true; readonly result: Json }
  | { readonly ok: false; readonly message: string };

/** Never how the agent's words were read, what the customer meant by an act, nor how the chat ended for him. */
export function showEvent(run: Run, event: RunEvent): DeskEvent {
  const base = { sequence: event.sequence, atMs: event.atMs, chat: showChat(run, event.chat) };
  switch (event.kind) {
    case 'arrived':
      return { ...base, kind: 'arrived', customer: customerOf(run, event.chat) };
    case 'customer':
      return { ...base, kind: 'customer', text: event.text };
    case 'card':
      return { ...base, kind: 'card', orderId: event.orderId };
    case 'agent':
      return { ...base, kind: 'agent', text: event.text };
    case 'tool':
      return { ...base, kind: 'tool', tool: event.tool, args: event.args, answer: showAnswer(event) };
    case 'closed':
    case 'ended':
      return { ...base, kind: event.kind };
  }
}

/** The desk's name of a script's chat; its place in the scenario's list from 1. */
export const showChat = (run: Run, chatId: string): string =>
  `c${run.chats.findIndex(({ mind }) => mind.script.id === chatId) + 1}`;

/** The script's name of a desk's chat; '' when there is none. */
export const findChat = (run: Run, shown: string): string =>
  run.chats.find((_, index) => `c${index + 1}` === shown)?.mind.script.id ?? '';

function showAnswer({ answer }: Extract<RunEvent, { readonly kind: 'tool' }>): DeskAnswer {
  return answer.ok ? { ok: true, result: answer.value.result } : { ok: false, message: answer.error.message };
}

function customerOf(run: Run, chatId: string): Pick<Customer, 'id' | 'name' | 'level'> {
  const customerId = run.chats.find(({ mind }) => mind.script.id === chatId)?.mind.script.customerId ?? '';
  const customer = run.world.shop.customers.find(({ id }) => id === customerId);
  if (customer === undefined) return { id: customerId, name: '顾客' };
  const { id, name, level } = customer;
  return level === undefined ? { id, name } : { id, name, level };
}
