import { seedDice, throwDice } from '../../shared/random.ts';
import { personaFor, startCustomer } from '../customer/start-customer.ts';
import type { Run, RunSetup } from './run.ts';

/** The run before anybody has come. The seed decides persona, chance and, by up to a third, the arrival. */
export function startRun({ variant, startsAt, cast, seed }: RunSetup): Run {
  return {
    nowMs: 0,
    world: { shop: variant.shop, answered: {} },
    chats: variant.chats.map((script) => {
      // Variants differ in everything that chance decides, else eight seeds would be eight people in all.
      const diceFor = (what: string) => seedDice(seed, `${what}:${script.customerId}:${variant.id}:${script.id}`);
      const persona = personaFor(script, cast.personas, diceFor('persona'));
      const { unit } = throwDice(diceFor('arrival'));
      return {
        mind: { script, persona, replies: cast.replies, startsAt },
        arrivesMs: Math.round(script.arrivesAfterS * 1_000 * (1 + (unit - 0.5) * 0.66)),
        customer: startCustomer(script, persona, diceFor('customer')),
        outbox: [],
        hasEnded: false,
      };
    }),
    log: [],
    inputs: [],
  };
}
