import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { hashText } from '@mianmian/core/shared/hash';
import { setUpRun } from '@mianmian/core/simulation/desk/set-up-run';
import { ENGINE_VERSION } from '@mianmian/core/simulation/run/engine-version';
import type { RunSetup } from '@mianmian/core/simulation/run/run';
import type { Scenario, Variant } from '@mianmian/core/simulation/scenario/scenario';
import { type DeskContent, findScenario } from '../ports/desk-content.ts';
import type { DeskRunRecord } from '../ports/desk-store.ts';

/** What a run is made of, with the scenario it comes from and the hash of all of it. */
export type DeskSetup = { readonly scenario: Scenario; readonly setup: RunSetup; readonly contentHash: string };

export function setUpDesk(content: DeskContent, scenario: Scenario, variant: Variant, seed: number): DeskSetup {
  const setup = setUpRun(content, scenario, variant, seed);
  return { scenario, setup, contentHash: hashContent(content, setup) };
}

/** What the record's run was made of; null when the content or the engine is no longer what it was. */
export function setUpAgain(content: DeskContent, record: DeskRunRecord): DeskSetup | null {
  const scenario = findScenario(content, record.scenarioId);
  const variant = scenario?.variants.find(({ id }) => id === record.variantId);
  if (scenario === null || variant === undefined || record.engineVersion !== ENGINE_VERSION) return null;
  const again = setUpDesk(content, scenario, variant, record.seed);
  return again.contentHash === record.contentHash ? again : null;
}

/** What a run that could be folded is made of. */
export function setUpFolded(content: DeskContent, record: DeskRunRecord): DeskSetup {
  const again = setUpAgain(content, record);
  if (again === null) throw new Error('a folded run has a setup');
  return again;
}

/** Hashing a variant takes as long as a whole turn; variants live as long as the content they lie in. */
const hashes = new WeakMap<Variant, string>();

function hashContent({ actsHash }: DeskContent, { variant, startsAt, policy, cast }: RunSetup): string {
  const known = hashes.get(variant);
  if (known !== undefined) return known;
  const hash = hashText(canonicalText([variant, startsAt, policy, cast, actsHash]));
  hashes.set(variant, hash);
  return hash;
}
