import { holds } from '../scenario/held-since.ts';
import type { CustomerMind } from './customer-mind.ts';
import type { CustomerState } from './customer-state.ts';
import { settledOutcome } from './settle.ts';
import type { Step } from './speak.ts';

/** Whoever has just become content with an outcome that sells something pays for it right after saying so. */
export function buyWhenContent({ script }: CustomerMind, before: CustomerState, step: Step, atMs: number): Step {
  const { state, effects } = step;
  if (before.settledBy !== null || state.settledBy === null) return step;
  const purchase = settledOutcome(script, state)?.buys;
  if (purchase === undefined) return step;
  const lines = purchase.lines.filter(({ when }) => when === undefined || holds(when, state.ledger));
  const saidMs = Math.max(atMs, ...effects.map((effect) => effect.atMs));
  const { orderId } = purchase;
  return {
    state,
    effects: [...effects, { kind: 'buy', atMs: saidMs, purchase: orderId ? { orderId, lines } : { lines } }],
  };
}
