import type { ActReader } from '@mianmian/core/language/acts/act-frame';
import type { Cast } from '@mianmian/core/simulation/customer/customer-act';
import type { Phrase } from '@mianmian/core/simulation/desk/phrase';
import type { Scenario } from '@mianmian/core/simulation/scenario/scenario';
import type { Policy } from '@mianmian/core/simulation/world/policy';

/** What the desk is made of as it is today. */
export type DeskContent = {
  readonly scenarios: readonly Scenario[];
  readonly policies: readonly Policy[];
  readonly cast: Cast;
  readonly readActs: ActReader;
  /** Changes with anything that `readActs` learnt. */
  readonly actsHash: string;
  readonly phrases: readonly Phrase[];
};

export const findScenario = (content: DeskContent, id: string): Scenario | null =>
  content.scenarios.find((scenario) => scenario.id === id) ?? null;
