import { seedDice } from '../../shared/random.ts';
import type { Scenario, Variant } from '../scenario/scenario.ts';

/** The variant of that name, or the one the seed decides; undefined when there is none of that name. */
export const chooseVariant = (scenario: Scenario, seed: number, variantId?: string): Variant | undefined =>
  variantId === undefined
    ? scenario.variants[seedDice(seed, scenario.id) % scenario.variants.length]
    : scenario.variants.find(({ id }) => id === variantId);
