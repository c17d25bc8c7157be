import { fail } from '../../../shared/result.ts';
import { textOf } from './args.ts';
import { findOrder } from './find-rows.ts';
import type { ArgSpec, Refusal, Tool, ToolCall } from './tool.ts';
import { writeRow } from './write-row.ts';

const ORDER: ArgSpec = { name: 'orderId', type: 'text', about: '订单号' };
const SKU: ArgSpec = { name: 'sku', type: 'text', about: '要发的货品编码' };

function stockRefusal({ shop, args }: ToolCall): Refusal | undefined {
  const sku = textOf(args, 'sku');
  const product = shop.products.find((candidate) => candidate.sku === sku);
  if (product === undefined) return { code: 'not_found', message: `没有货品 ${sku}` };
  return product.stock > 0 ? undefined : { code: 'not_possible', message: `${product.name}（${sku}）没有库存` };
}

export const approveReturn: Tool = {
  name: 'approve_return',
  about: '同意退货退款：顾客寄回、仓库验收后系统才退款',
  args: [
    ORDER,
    { name: 'reason', type: 'text', about: '原因', choices: ['no_reason', 'quality', 'wrong_item', 'other'] },
    { name: 'freight', type: 'text', about: '运费承担', choices: ['buyer', 'seller', 'insurance'] },
  ],
  run({ shop, args, rowId }) {
    const order = findOrder(shop, textOf(args, 'orderId'));
    if (!order.ok) return order;
    const { id: orderId, status, hasFreightInsurance } = order.value;
    if (status !== 'received' && status !== 'shipped') {
      return fail({ code: 'not_possible', message: '订单还没有发货，不需要退货' });
    }
    const freight = textOf(args, 'freight');
    if (freight === 'insurance' && hasFreightInsurance !== true) {
      return fail({ code: 'not_possible', message: '这个订单没有运费险' });
    }
    const payer = freight === 'buyer' || freight === 'insurance' ? freight : 'seller';
    const row = { id: rowId, orderId, reason: textOf(args, 'reason'), freight: payer, status: 'approved' } as const;
    return writeRow(shop, 'returns', row, '退货申请已通过');
  },
};

export const exchange: Tool = {
  name: 'exchange',
  about: '换货：发新货，旧货寄回',
  args: [ORDER, SKU, { name: 'freight', type: 'text', about: '运费承担', choices: ['buyer', 'seller'] }],
  run(call) {
    const { shop, args, rowId } = call;
    const order = findOrder(shop, textOf(args, 'orderId'));
    if (!order.ok) return order;
    const refusal = stockRefusal(call);
    if (refusal !== undefined) return fail(refusal);
    const freight = textOf(args, 'freight') === 'buyer' ? 'buyer' : 'seller';
    const row = { id: rowId, orderId: order.value.id, sku: textOf(args, 'sku'), freight } as const;
    return writeRow(shop, 'exchanges', row, '换货单已建');
  },
};

export const resend: Tool = {
  name: 'resend',
  about: '补发一份货，旧件拦截退回',
  args: [ORDER, SKU],
  run(call) {
    const { shop, args, rowId } = call;
    const order = findOrder(shop, textOf(args, 'orderId'));
    if (!order.ok) return order;
    const refusal = stockRefusal(call);
    if (refusal !== undefined) return fail(refusal);
    return writeRow(shop, 'resends', { id: rowId, orderId: order.value.id, sku: textOf(args, 'sku') }, '补发单已建');
  },
};

export const changeAddress: Tool = {
  name: 'change_address',
  about: '改收货地址（仅未发货）',
  args: [ORDER, { name: 'address', type: 'text', about: '新地址' }],
  run({ shop, args }) {
    const order = findOrder(shop, textOf(args, 'orderId'));
    if (!order.ok) return order;
    if (order.value.status !== 'paid' && order.value.status !== 'unpaid') {
      return fail({ code: 'not_possible', message: '已经发货，地址改不了' });
    }
    return writeRow(shop, 'orders', { ...order.value, address: textOf(args, 'address') }, '地址已改');
  },
};

export const urgeShipping: Tool = {
  name: 'urge_shipping',
  about: '催仓库或快递',
  args: [ORDER],
  run({ shop, args, rowId }) {
    const order = findOrder(shop, textOf(args, 'orderId'));
    return order.ok ? writeRow(shop, 'urges', { id: rowId, orderId: order.value.id }, '已催') : order;
  },
};
