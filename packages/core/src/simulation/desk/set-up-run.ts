import type { ActReader } from '../../language/acts/act-frame.ts';
import type { Cast } from '../customer/customer-act.ts';
import type { RunSetup } from '../run/run.ts';
import type { Scenario, Variant } from '../scenario/scenario.ts';
import type { Policy } from '../world/policy.ts';

/** What runs of every scenario are made with. */
export type DeskParts = {
  readonly policies: readonly Policy[];
  readonly cast: Cast;
  readonly readActs: ActReader;
};

/** Throws when the scenario's policy is missing: the content's gate has seen to it that it is there. */
export function setUpRun(parts: DeskParts, scenario: Scenario, variant: Variant, seed: number): RunSetup {
  const policy = parts.policies.find(({ id }) => id === scenario.policyId);
  if (policy === undefined) throw new Error(`the scenario ${scenario.id} has no policy ${scenario.policyId}`);
  const { cast, readActs } = parts;
  return { variant, startsAt: scenario.startsAt, policy, cast, readActs, seed };
}
