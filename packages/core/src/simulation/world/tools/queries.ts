import { fail, ok } from '../../../shared/result.ts';
import { textOf } from './args.ts';
import { findOrder } from './find-rows.ts';
import type { Tool } from './tool.ts';

export const queryOrder: Tool = {
  name: 'query_order',
  about: '查订单和它的退款、退换、补发、补偿、工单、顾客的券：订单号、收件手机号或顾客编号任一',
  args: [{ name: 'key', type: 'text', about: '订单号、手机号或顾客编号' }],
  run({ shop, args }) {
    const key = textOf(args, 'key');
    const customers = shop.customers.filter(({ id, phone }) => id === key || phone === key).map(({ id }) => id);
    const found = shop.orders.filter(
      ({ id, phone, customerId }) => id === key || phone === key || customers.includes(customerId),
    );
    if (found.length === 0) return fail({ code: 'not_found', message: `没有查到 ${key} 的订单` });
    const of = <T extends { readonly orderId: string }>(rows: readonly T[], orderId: string): readonly T[] =>
      rows.filter((row) => row.orderId === orderId);
    return ok({
      shop,
      rows: [],
      result: found.map((order) => ({
        ...order,
        items: of(shop.items, order.id),
        payments: of(shop.payments, order.id),
        refunds: of(shop.refunds, order.id),
        returns: of(shop.returns, order.id),
        exchanges: of(shop.exchanges, order.id),
        resends: of(shop.resends, order.id),
        compensations: of(shop.compensations, order.id),
        coupons: shop.coupons.filter(({ customerId }) => customerId === order.customerId),
        tickets: of(shop.tickets, order.id),
      })),
    });
  },
};

export const queryLogistics: Tool = {
  name: 'query_logistics',
  about: '查物流轨迹',
  args: [{ name: 'orderId', type: 'text', about: '订单号' }],
  run({ shop, args }) {
    const order = findOrder(shop, textOf(args, 'orderId'));
    if (!order.ok) return order;
    const parcels = shop.parcels.filter(({ orderId }) => orderId === order.value.id);
    if (parcels.length === 0) return fail({ code: 'not_found', message: '这个订单还没有发货，没有物流' });
    return ok({
      shop,
      rows: [],
      result: parcels.map((parcel) => ({
        ...parcel,
        traces: shop.traces.filter(({ parcelId }) => parcelId === parcel.id),
      })),
    });
  },
};
