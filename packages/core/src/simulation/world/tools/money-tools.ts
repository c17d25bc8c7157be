import { fail } from '../../../shared/result.ts';
import { fenOf, textOf } from './args.ts';
import { findOrder, refundableFen } from './find-rows.ts';
import type { Refusal, Tool, ToolCall } from './tool.ts';
import { writeRow } from './write-row.ts';

const yuan = (fen: number): string => `${(fen / 100).toFixed(2)} 元`;
const overAuthority = (limitFen: number): Refusal => ({
  code: 'over_authority',
  message: `超过您的权限（${yuan(limitFen)}），没有执行；请转主管或建工单`,
});
const isRefused = (call: ToolCall, amountFen: number, limitFen: number): boolean =>
  amountFen > limitFen && call.policy.aboveLimit === 'refuse';

export const refund: Tool = {
  name: 'refund',
  about: '退款给顾客，原路退回，立即执行',
  args: [
    { name: 'orderId', type: 'text', about: '订单号' },
    { name: 'amountFen', type: 'fen', about: '金额，分' },
  ],
  run(call) {
    const { shop, args, policy, at, rowId } = call;
    const order = findOrder(shop, textOf(args, 'orderId'));
    if (!order.ok) return order;
    const amountFen = fenOf(args, 'amountFen');
    const restFen = refundableFen(shop, order.value);
    if (amountFen > restFen) {
      return fail({ code: 'not_possible', message: `可退余额只有 ${yuan(restFen)}，没有执行` });
    }
    if (isRefused(call, amountFen, policy.limits.refundFen)) return fail(overAuthority(policy.limits.refundFen));
    const channel = shop.payments.find(({ orderId }) => orderId === order.value.id)?.channel ?? '原支付渠道';
    const row = { id: rowId, orderId: order.value.id, amountFen, status: 'done', channel, at } as const;
    return writeRow(shop, 'refunds', row, `已退 ${yuan(amountFen)} 到${channel}`);
  },
};

export const compensate: Tool = {
  name: 'compensate',
  about: '小额补偿，打到店铺余额',
  args: [
    { name: 'orderId', type: 'text', about: '订单号' },
    { name: 'amountFen', type: 'fen', about: '金额，分' },
    { name: 'reason', type: 'text', about: '原因' },
  ],
  run(call) {
    const { shop, args, policy, rowId } = call;
    const order = findOrder(shop, textOf(args, 'orderId'));
    if (!order.ok) return order;
    const amountFen = fenOf(args, 'amountFen');
    const givenFen = shop.compensations
      .filter(({ orderId }) => orderId === order.value.id)
      .reduce((sum, row) => sum + row.amountFen, amountFen);
    if (isRefused(call, givenFen, policy.limits.compensationFen)) {
      return fail(overAuthority(policy.limits.compensationFen));
    }
    const isOverAuthority = givenFen > policy.limits.compensationFen;
    const row = { id: rowId, orderId: order.value.id, amountFen, reason: textOf(args, 'reason'), isOverAuthority };
    return writeRow(shop, 'compensations', row, `已补偿 ${yuan(amountFen)}`);
  },
};

export const coupon: Tool = {
  name: 'coupon',
  about: '发优惠券到顾客账户',
  args: [
    { name: 'customerId', type: 'text', about: '顾客编号' },
    { name: 'amountFen', type: 'fen', about: '面额，分' },
    { name: 'about', type: 'text', about: '用途' },
  ],
  run(call) {
    const { shop, args, policy, rowId } = call;
    const customerId = textOf(args, 'customerId');
    if (!shop.customers.some(({ id }) => id === customerId)) {
      return fail({ code: 'not_found', message: `没有顾客 ${customerId}` });
    }
    const amountFen = fenOf(args, 'amountFen');
    if (isRefused(call, amountFen, policy.limits.couponFen)) return fail(overAuthority(policy.limits.couponFen));
    return writeRow(
      shop,
      'coupons',
      { id: rowId, customerId, amountFen, about: textOf(args, 'about') },
      `已发 ${yuan(amountFen)} 优惠券`,
    );
  },
};
