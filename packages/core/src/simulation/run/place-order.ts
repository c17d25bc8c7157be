import type { Purchase } from '../scenario/purchase.ts';
import type { Order, Shop } from '../world/shop.ts';
import type { ShopTime } from '../world/shop-time.ts';

const CHANNEL = '微信支付';

/** The shop after a customer has paid, and the order that was paid. Without such an unpaid order or customer: nothing. */
export function placeOrder(
  shop: Shop,
  customerId: string,
  { orderId, lines }: Purchase,
  at: ShopTime,
): { readonly shop: Shop; readonly order: Order } | undefined {
  const waiting = shop.orders.find((order) => order.id === orderId);
  const customer = shop.customers.find(({ id }) => id === customerId);
  if (customer === undefined || (orderId !== undefined && waiting?.status !== 'unpaid')) return undefined;
  const paidFen = lines.reduce((sum, line) => sum + line.paidFen, 0);
  const order: Order =
    waiting === undefined
      ? {
          id: newOrderId(shop, at),
          customerId,
          status: 'paid',
          paidFen,
          placedAt: at,
          receiver: customer.name,
          phone: customer.phone,
          address: '顾客账户里的默认地址',
        }
      : { ...waiting, status: 'paid', paidFen };
  const items = waiting === undefined ? itemsOf(shop, order.id, lines) : [];
  return {
    order,
    shop: {
      ...shop,
      orders: [...shop.orders.filter(({ id }) => id !== order.id), order],
      items: [...shop.items, ...items],
      payments: [
        ...shop.payments,
        { id: `pay-${order.id}`, orderId: order.id, amountFen: paidFen, channel: CHANNEL, at },
      ],
    },
  };
}

/** Ten digits, as all orders have: year, month, day and time of the shop's clock; the next free number. */
function newOrderId(shop: Shop, at: ShopTime): string {
  let number = Number(at.replaceAll(/\D/g, '').slice(2));
  while (shop.orders.some(({ id }) => id === String(number))) number += 1;
  return String(number);
}

const itemsOf = (shop: Shop, orderId: string, lines: Purchase['lines']): Shop['items'] =>
  lines.map(({ sku, quantity, paidFen }, index) => ({
    id: `item-${orderId}-${index + 1}`,
    orderId,
    sku,
    name: shop.products.find((product) => product.sku === sku)?.name ?? sku,
    quantity,
    priceFen: Math.round(paidFen / quantity),
  }));
