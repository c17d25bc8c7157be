import type { Cast } from '@mianmian/core/simulation/customer/customer-act';
import type { Phrase } from '@mianmian/core/simulation/desk/phrase';
import type { Scenario } from '@mianmian/core/simulation/scenario/scenario';
import type { Policy } from '@mianmian/core/simulation/world/policy';

/** What lies in `content/scenarios`, `content/policies`, `content/customers` and `content/desk`, checked. */
export type SimulationContent = {
  /** In the order of their file names. */
  readonly scenarios: readonly Scenario[];
  readonly policies: readonly Policy[];
  readonly cast: Cast;
  readonly phrases: readonly Phrase[];
};
