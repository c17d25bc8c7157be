import type { ActFrame, ActReader } from '../../language/acts/act-frame.ts';
import type { Cast } from '../customer/customer-act.ts';
import type { CustomerEffect, SaidAct } from '../customer/customer-event.ts';
import type { CustomerMind } from '../customer/customer-mind.ts';
import type { CustomerState, Ending } from '../customer/customer-state.ts';
import type { Variant } from '../scenario/scenario.ts';
import type { Policy } from '../world/policy.ts';
import type { ShopTime } from '../world/shop-time.ts';
import type { ToolArgs } from '../world/tools/tool.ts';
import type { ToolAnswer, World } from '../world/tools/use-tool.ts';

/** Everything a run is made of and that never changes during it. */
export type RunSetup = {
  readonly variant: Variant;
  readonly startsAt: ShopTime;
  readonly policy: Policy;
  readonly cast: Cast;
  readonly readActs: ActReader;
  readonly seed: number;
};

/** What an agent can do, at virtual milliseconds since the start; `pass` only lets time pass. */
export type RunInput = { readonly atMs: number } & (
  | { readonly kind: 'say'; readonly chat: string; readonly text: string }
  | {
      readonly kind: 'tool';
      readonly chat: string;
      readonly callId: string;
      readonly tool: string;
      readonly args: ToolArgs;
    }
  | { readonly kind: 'close'; readonly chat: string }
  | { readonly kind: 'pass' }
);

/** What happened, in order; `sequence` counts from 1. */
export type RunEvent = { readonly sequence: number; readonly atMs: number; readonly chat: string } & (
  | { readonly kind: 'arrived' }
  | { readonly kind: 'customer'; readonly text: string; readonly act: SaidAct }
  | { readonly kind: 'card'; readonly orderId: string }
  | { readonly kind: 'agent'; readonly text: string; readonly frames: readonly ActFrame[] }
  | {
      readonly kind: 'tool';
      readonly callId: string;
      readonly tool: string;
      readonly args: ToolArgs;
      readonly answer: ToolAnswer;
    }
  | { readonly kind: 'closed' }
  | { readonly kind: 'ended'; readonly ending: Ending }
);

export type Chat = {
  readonly mind: CustomerMind;
  readonly arrivesMs: number;
  readonly customer: CustomerState;
  /** What the customer has decided and is still typing, in order. */
  readonly outbox: readonly CustomerEffect[];
  readonly hasEnded: boolean;
};

export type Run = {
  readonly nowMs: number;
  readonly world: World;
  readonly chats: readonly Chat[];
  readonly log: readonly RunEvent[];
  /** All that was put in: the run is a pure function of its setup and these. */
  readonly inputs: readonly RunInput[];
};

/** A run is over after this even if somebody is still writing. */
export const LONGEST_RUN_MS = 45 * 60_000;

/** Nobody is there or still to come, not even one who has left and will be back. */
export const hasEnded = (run: Run): boolean =>
  run.chats.every(
    ({ hasEnded: isOver, customer, outbox }) => isOver && customer.returnsAtMs === null && outbox.length === 0,
  );
