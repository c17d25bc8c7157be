import type { ActReader } from '@mianmian/core/language/acts/act-frame';
import type { Cast } from '@mianmian/core/simulation/customer/customer-act';
import type { Phrase } from '@mianmian/core/simulation/desk/phrase';
import type { Scenario } from '@mianmian/core/simulation/scenario/scenario';
import type { Policy } from '@mianmian/core/simulation/world/policy';
import { ContentBroken } from './content-broken.ts';

/** What the desk is made of as it is today. */
export type DeskContent = {
  readonly scenarios: readonly Scenario[];
  readonly policies: readonly Policy[];
  readonly cast: Cast;
  readonly readActs: ActReader;
  /** Changes with anything that `readActs` learnt. */
  readonly actsHash: string;
  readonly phrases: readonly Phrase[];
  /** Scenarios that are there but cannot be read today; absent, there is none. */
  readonly brokenScenarioIds?: ReadonlySet<string>;
};

/** Throws `ContentBroken` for one that cannot be read: else its runs would end as if it had been taken out. */
export function findScenario(content: DeskContent, id: string): Scenario | null {
  if (content.brokenScenarioIds?.has(id)) throw new ContentBroken(`the scenario ${id} has mistakes`);
  return content.scenarios.find((scenario) => scenario.id === id) ?? null;
}

/** As people know the scenario; its id where it is no more, or cannot be read. */
export const titleOfScenario = ({ scenarios }: DeskContent, id: string): string =>
  scenarios.find((scenario) => scenario.id === id)?.title ?? id;
