import { fileURLToPath } from 'node:url';
import { loadActReader } from '@mianmian/content-schema/load-act-reader';
import { loadSimulation } from '@mianmian/content-schema/simulation/load-simulation';
import type { RunSetup } from '@mianmian/core/simulation/run/run';

/** A variant of a scenario that counts, ready to be played with a seed. */
export type LoadedVariant = { readonly name: string; readonly setup: (seed: number) => RunSetup };

/** Every variant of content/ but the tutorial's. Throws when the content is not sound. */
export function loadVariants(): readonly LoadedVariant[] {
  const directory = fileURLToPath(new URL('../../../content', import.meta.url));
  const loaded = loadSimulation(directory);
  const reader = loadActReader(directory);
  if (!loaded.ok || !reader.ok) throw new Error('the content is not sound; run npm run content');
  const { scenarios, policies, cast } = loaded.value;
  return scenarios
    .filter(({ isTutorial }) => !isTutorial)
    .flatMap(({ id, variants, policyId, startsAt }) =>
      variants.map((variant): LoadedVariant => {
        const policy = policies.find((candidate) => candidate.id === policyId);
        if (policy === undefined) throw new Error(`no policy ${policyId}`);
        const setup = (seed: number): RunSetup => ({ variant, startsAt, policy, cast, readActs: reader.value, seed });
        return { name: `${id}/${variant.id}`, setup };
      }),
    );
}
