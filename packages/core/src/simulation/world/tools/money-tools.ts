import { fail } from '../../../shared/result.ts';
import { fenOf, textOf } from './args.ts';
import { findOrder, refundableFen } from './find-rows.ts';
import type { Refusal, Tool, ToolCall } from './tool.ts';
import { writeRow } from './write-row.ts';

const yuan = (fen: number): string => `${(fen / 100).toFixed(2)} 元`;

type Gift = {
  readonly what: string;
  readonly amountFen: number;
  readonly earlierFen: number;
  readonly limitFen: number;
};

/** A no that says what was asked, what is allowed and where to go; the attempt stays in the run's log. */
function overAuthority({ what, amountFen, earlierFen, limitFen }: Gift): Refusal {
  const earlier = earlierFen > 0 ? `，已给过 ${yuan(earlierFen)}` : '';
  return {
    code: 'over_authority',
    message: `${what} ${yuan(amountFen)}超过您的权限：上限 ${yuan(limitFen)}${earlier}。没有执行，顾客那边没有变化；请转主管，或建工单说明`,
  };
}

const isOver = ({ amountFen, earlierFen, limitFen }: Gift): boolean => amountFen + earlierFen > limitFen;
const isRefused = ({ policy }: ToolCall, gift: Gift): boolean => isOver(gift) && policy.aboveLimit === 'refuse';
const sumFen = (rows: readonly { readonly amountFen: number }[]): number =>
  rows.reduce((sum, { amountFen }) => sum + amountFen, 0);

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
    const gift = { what: '退款', amountFen, earlierFen: 0, limitFen: policy.limits.refundFen };
    if (isRefused(call, gift)) return fail(overAuthority(gift));
    const channel = shop.payments.find(({ orderId }) => orderId === order.value.id)?.channel ?? '原支付渠道';
    const row = { id: rowId, orderId: order.value.id, amountFen, status: 'done', channel, at } as const;
    return writeRow(
      shop,
      'refunds',
      isOver(gift) ? { ...row, isOverAuthority: true } : row,
      `已退 ${yuan(amountFen)} 到${channel}`,
    );
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
    const earlierFen = sumFen(shop.compensations.filter(({ orderId }) => orderId === order.value.id));
    const gift = { what: '补偿', amountFen, earlierFen, limitFen: policy.limits.compensationFen };
    if (isRefused(call, gift)) return fail(overAuthority(gift));
    const row = {
      id: rowId,
      orderId: order.value.id,
      amountFen,
      reason: textOf(args, 'reason'),
      isOverAuthority: isOver(gift),
    };
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
    // What the customer already had is the shop's; only coupons given in this run count against the authority.
    const given = shop.coupons.filter((row) => row.customerId === customerId && row.id.startsWith('coupon-'));
    const gift = { what: '优惠券', amountFen, earlierFen: sumFen(given), limitFen: policy.limits.couponFen };
    if (isRefused(call, gift)) return fail(overAuthority(gift));
    const row = { id: rowId, customerId, amountFen, about: textOf(args, 'about') };
    return writeRow(
      shop,
      'coupons',
      isOver(gift) ? { ...row, isOverAuthority: true } : row,
      `已发 ${yuan(amountFen)} 优惠券`,
    );
  },
};
