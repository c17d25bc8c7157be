import type { ActFrame } from '../../language/acts/act-frame.ts';
import type { Purchase } from '../scenario/purchase.ts';
import type { Shop, WrittenRow } from '../world/shop.ts';
import type { CustomerAct } from './customer-act.ts';
import type { Ending } from './customer-state.ts';

/** What happens to a customer. `atMs`: virtual time since the run's start; `sequence`: the run's number for it. */
export type CustomerEvent = { readonly atMs: number; readonly sequence: number; readonly shop: Shop } & (
  | { readonly kind: 'arrived' }
  | { readonly kind: 'message'; readonly text: string; readonly frames: readonly ActFrame[] }
  | { readonly kind: 'written'; readonly rows: readonly WrittenRow[] }
  /** What the customer said has reached the agent. */
  | { readonly kind: 'delivered'; readonly act: SaidAct }
  | { readonly kind: 'tick' }
  | { readonly kind: 'closed' }
);

/** What a customer does. `atMs`: when it reaches the agent, after typing. */
export type CustomerEffect =
  | {
      readonly kind: 'say';
      readonly atMs: number;
      readonly text: string;
      /** A customer's act, or `open`, `tell:fact`, `ask:need`, `consent:id`; `more` goes on with the message before. */
      readonly act: CustomerAct | `open` | `more` | `tell:${string}` | `ask:${string}` | `consent:${string}`;
    }
  | { readonly kind: 'card'; readonly atMs: number; readonly orderId: string }
  /** Pays; the order's card is what the agent sees of it. */
  | { readonly kind: 'buy'; readonly atMs: number; readonly purchase: Purchase }
  | { readonly kind: 'end'; readonly atMs: number; readonly ending: Ending };

export type SaidAct = Extract<CustomerEffect, { readonly kind: 'say' }>['act'];
