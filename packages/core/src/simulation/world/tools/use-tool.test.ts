import { describe, expect, it } from 'vitest';
import { EMPTY_SHOP } from '../empty-shop.ts';
import type { Policy } from '../policy.ts';
import type { Order, Shop } from '../shop.ts';
import type { ToolArgs } from './tool.ts';
import { useTool, type World } from './use-tool.ts';

const POLICY: Policy = {
  id: 'p',
  version: 1,
  shopName: '云集',
  validFrom: '2026-01-01 00:00',
  limits: { refundFen: 20_000, compensationFen: 2_000, couponFen: 1_000 },
  aboveLimit: 'refuse',
  ticketKinds: ['物流'],
  groups: ['主管'],
  rights: [],
  rules: [],
};
const ORDER: Order = {
  id: '2603110417',
  customerId: 'c1',
  status: 'received',
  paidFen: 16_800,
  placedAt: '2026-03-01 10:00',
  receiver: '林',
  phone: '13800001111',
  address: '杭州',
};
const SHOP: Shop = {
  ...EMPTY_SHOP,
  customers: [{ id: 'c1', name: '林', phone: '13800001111' }],
  orders: [ORDER],
  payments: [{ id: 'pay', orderId: ORDER.id, amountFen: 16_800, channel: '支付宝', at: '2026-03-01 10:00' }],
};
const use = (world: World, callId: string, tool: string, args: ToolArgs, policy = POLICY) =>
  useTool(world, { callId, tool, args }, policy, '2026-03-12 23:40');
const start: World = { shop: SHOP, answered: {} };

describe('useTool', () => {
  it('writes a refund as a row and never gives back more than was paid', () => {
    const first = use(start, 'a', 'refund', { orderId: ORDER.id, amountFen: 10_000 });
    expect(first.world.shop.refunds).toMatchObject([{ amountFen: 10_000, channel: '支付宝', status: 'done' }]);
    const second = use(first.world, 'b', 'refund', { orderId: ORDER.id, amountFen: 6_801 });
    expect(second.answer).toMatchObject({ ok: false, error: { code: 'not_possible' } });
    expect(second.world.shop).toBe(first.world.shop);
  });

  it('answers a repeated call as the first time without writing again', () => {
    const first = use(start, 'a', 'refund', { orderId: ORDER.id, amountFen: 100 });
    const again = use(first.world, 'a', 'refund', { orderId: ORDER.id, amountFen: 100 });
    expect(again.isRepeat).toBe(true);
    expect(again.answer).toEqual(first.answer);
    expect(again.world.shop.refunds).toHaveLength(1);
    expect(use(first.world, 'a', 'refund', { orderId: ORDER.id, amountFen: 200 }).answer.ok).toBe(false);
  });

  it('refuses above the limit, or records it where the policy says so', () => {
    const args = { orderId: ORDER.id, amountFen: 2_001, reason: '久等' };
    expect(use(start, 'a', 'compensate', args).answer).toMatchObject({ error: { code: 'over_authority' } });
    const recorded = use(start, 'a', 'compensate', args, { ...POLICY, aboveLimit: 'record' });
    expect(recorded.world.shop.compensations).toMatchObject([{ isOverAuthority: true }]);
  });

  it('says what was asked above the authority, what is allowed and where to go', () => {
    const args = { orderId: ORDER.id, amountFen: 1_500, reason: '久等' };
    const second = use(use(start, 'a', 'compensate', args).world, 'b', 'compensate', args);
    expect(second.answer).toMatchObject({
      error: {
        message:
          '补偿 15.00 元超过您的权限：上限 20.00 元，已给过 15.00 元。没有执行，顾客那边没有变化；请转主管，或建工单说明',
      },
    });
    expect(second.world.answered.b).toBeDefined();
  });

  it('adds up the coupons an agent gives one customer, not those the customer had', () => {
    const had: World = {
      ...start,
      shop: { ...SHOP, coupons: [{ id: 'old', customerId: 'c1', amountFen: 4_000, about: '满减' }] },
    };
    const args = { customerId: 'c1', amountFen: 600, about: '安抚' };
    const first = use(had, 'a', 'coupon', args);
    expect(first.answer.ok).toBe(true);
    expect(use(first.world, 'b', 'coupon', args).answer).toMatchObject({ error: { code: 'over_authority' } });
  });

  it('shows with an order everything that was done for it, and the coupons of its customer', () => {
    const shop: Shop = {
      ...SHOP,
      coupons: [{ id: 'k', customerId: 'c1', amountFen: 500, about: '券' }],
      exchanges: [{ id: 'x', orderId: ORDER.id, sku: 's', freight: 'seller' }],
    };
    const { answer } = use({ shop, answered: {} }, 'a', 'query_order', { key: ORDER.id });
    expect(answer).toMatchObject({
      ok: true,
      value: { result: [{ coupons: [{ id: 'k' }], exchanges: [{ id: 'x' }] }] },
    });
  });

  it('names what is wrong with the arguments', () => {
    const messages = [
      use(start, 'a', 'fly', {}),
      use(start, 'a', 'refund', { orderId: ORDER.id }),
      use(start, 'a', 'refund', { orderId: ORDER.id, amountFen: 1.5 }),
      use(start, 'a', 'refund', { orderId: '000', amountFen: 1 }),
      use(start, 'a', 'create_ticket', {
        orderId: ORDER.id,
        kind: '物流',
        text: '停',
        dueAt: '2026-03-12 20:00',
        owner: '我',
      }),
      use(start, 'a', 'change_address', { orderId: ORDER.id, address: '上海' }),
    ].map(({ answer }) => (answer.ok ? 'done' : answer.error.message));
    expect(messages).toEqual([
      '没有「fly」这个工具',
      '缺少 amountFen（金额，分）',
      'amountFen（金额，分） 应为正整数，单位分',
      '没有订单 000',
      'dueAt（最晚答复时间）应在现在之后',
      '已经发货，地址改不了',
    ]);
  });
});
