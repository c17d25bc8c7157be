import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Order, Shop } from '../shop.ts';
import type { Refusal } from './tool.ts';

/** The order of that number. */
export function findOrder(shop: Shop, orderId: string): Result<Order, Refusal> {
  const order = shop.orders.find(({ id }) => id === orderId);
  return order === undefined ? fail({ code: 'not_found', message: `没有订单 ${orderId}` }) : ok(order);
}

/** What of an order's payments has not gone back to the customer, in fen. Failed refunds did not go back. */
export function refundableFen(shop: Shop, order: Order): number {
  const refunded = shop.refunds
    .filter(({ orderId, status }) => orderId === order.id && status !== 'failed')
    .reduce((sum, { amountFen }) => sum + amountFen, 0);
  return order.paidFen - refunded;
}
