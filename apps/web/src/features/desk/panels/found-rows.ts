import type { DeskChat } from '../chats/fold-chats.ts';
import { type OrderRow, type ParcelRow, readOrders, readParcels } from './order-rows.ts';

/** What the agent has looked up in a chat: the newest answer for each order, last looked up first. */
export function foundOrders({ entries }: DeskChat): readonly OrderRow[] {
  const newest = new Map<string, OrderRow>();
  for (const entry of [...entries].reverse()) {
    if (entry.kind !== 'tool' || entry.tool !== 'query_order' || !entry.answer.ok) continue;
    for (const order of readOrders(entry.answer.result)) if (!newest.has(order.id)) newest.set(order.id, order);
  }
  return [...newest.values()];
}

export function foundParcels({ entries }: DeskChat, orderId: string): readonly ParcelRow[] {
  const last = entries.findLast(
    (entry) =>
      entry.kind === 'tool' && entry.tool === 'query_logistics' && entry.answer.ok && entry.args.orderId === orderId,
  );
  return last?.kind === 'tool' && last.answer.ok ? readParcels(last.answer.result) : [];
}
