import type { Assertion } from './assertion.ts';

/** What a customer pays for once content with an outcome: an order that waits for it, or a new one. */
export type Purchase = {
  /** Waits unpaid; without it a new order is placed. */
  readonly orderId?: string;
  readonly lines: readonly PurchaseLine[];
};

export type PurchaseLine = {
  readonly sku: string;
  readonly quantity: number;
  /** For the whole line, after everything that is taken off. */
  readonly paidFen: number;
  /** An add-on: bought only if this holds too. */
  readonly when?: Assertion;
};
