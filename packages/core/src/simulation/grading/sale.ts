import type { ChatRecord } from './chat-record.ts';

/** What a chat could sell and what was paid for in it. */
export type Sale = {
  /** Some right ending sells something to this customer. */
  readonly isWinnable: boolean;
  readonly offersAddOn: boolean;
  /** Of orders the customer paid during the run; 0 when none was. */
  readonly paidFen: number;
};

/** Words sell nothing: only a payment that was not there before counts. */
export function saleOf({ chat, run, setup }: ChatRecord): Sale {
  const { customerId, outcomes } = chat.mind.script;
  const purchases = outcomes.flatMap(({ ending, buys }) => (ending === 'misled' || buys === undefined ? [] : [buys]));
  const orderIds = run.world.shop.orders.filter((order) => order.customerId === customerId).map(({ id }) => id);
  const earlier = new Set(setup.variant.shop.payments.map(({ id }) => id));
  return {
    isWinnable: purchases.length > 0,
    offersAddOn: purchases.some(({ lines }) => lines.some(({ when }) => when !== undefined)),
    paidFen: run.world.shop.payments
      .filter(({ id, orderId }) => !earlier.has(id) && orderIds.includes(orderId))
      .reduce((sum, { amountFen }) => sum + amountFen, 0),
  };
}
