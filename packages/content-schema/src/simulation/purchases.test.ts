import { chatRecord } from '@mianmian/core/simulation/grading/chat-record';
import { saleOf } from '@mianmian/core/simulation/grading/sale';
import type { Run, RunSetup } from '@mianmian/core/simulation/run/run';
import { runScript } from '@mianmian/core/simulation/run/run-script';
import { describe, expect, it } from 'vitest';
import { everyVariant } from './fixtures/every-variant.ts';

const SELLING = everyVariant()
  .map((one) => ({ ...one, name: `${one.scenario.id}/${one.variant.id}` }))
  .filter(({ variant }) => variant.chats.some(({ outcomes }) => outcomes.some(({ buys }) => buys !== undefined)));

const salesOf = (setup: RunSetup, run: Run) => run.chats.map((chat) => saleOf(chatRecord(setup, run, chat)));

describe.each(SELLING)('a customer of $name', ({ variant, setup }) => {
  const made = setup(2);

  it('pays once when the way through has convinced him, and the order can be looked up', () => {
    const run = runScript(made, variant.oracle);
    for (const { isWinnable, paidFen } of salesOf(made, run)) expect(paidFen > 0).toBe(isWinnable);
    const known = new Set(variant.shop.payments.map(({ id }) => id));
    for (const payment of run.world.shop.payments.filter(({ id }) => !known.has(id))) {
      const order = run.world.shop.orders.find(({ id }) => id === payment.orderId);
      expect(order).toMatchObject({
        status: 'paid',
        paidFen: payment.amountFen,
        id: expect.stringMatching(/^\d{10}$/),
      });
      expect(run.log.some((event) => event.kind === 'card' && event.orderId === payment.orderId)).toBe(true);
    }
  });

  it('pays nothing for being told to buy', () => {
    const pushed = variant.chats.flatMap(({ id }) => [
      { chat: id },
      { say: '亲，您好，现在下单最划算' },
      { say: '您拍这款吧，可以吗？' },
      { say: '直接付款就好，好吗？' },
    ]);
    for (const { paidFen } of salesOf(made, runScript(made, pushed))) expect(paidFen).toBe(0);
  });
});

it('there are enough winnable chats to report a conversion from', () => {
  expect(SELLING.length).toBeGreaterThanOrEqual(8);
});
