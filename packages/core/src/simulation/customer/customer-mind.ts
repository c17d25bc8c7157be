import type { ChatScript } from '../scenario/scenario.ts';
import type { ShopTime } from '../world/shop-time.ts';
import type { Replies } from './customer-act.ts';
import type { Persona } from './persona.ts';

/** What of a customer never changes during a run. */
export type CustomerMind = {
  readonly script: ChatScript;
  readonly persona: Persona;
  readonly replies: Replies;
  /** The shop's clock at the run's start. */
  readonly startsAt: ShopTime;
};
