import { fileURLToPath } from 'node:url';
import { loadDeskContent } from '@mianmian/content-schema/simulation/load-desk-content';
import { setUpRun } from '@mianmian/core/simulation/desk/set-up-run';
import type { RunSetup } from '@mianmian/core/simulation/run/run';

/** A variant of a scenario that counts, ready to be played with a seed. */
export type LoadedVariant = { readonly name: string; readonly setup: (seed: number) => RunSetup };

/** Every variant of content/ but the tutorial's. Throws when the content is not sound. */
export function loadVariants(): readonly LoadedVariant[] {
  const loaded = loadDeskContent(fileURLToPath(new URL('../../../content', import.meta.url)));
  if (!loaded.ok) throw new Error('the content is not sound; run npm run content');
  return loaded.value.scenarios
    .filter(({ isTutorial }) => !isTutorial)
    .flatMap((scenario) =>
      scenario.variants.map((variant) => ({
        name: `${scenario.id}/${variant.id}`,
        setup: (seed: number) => setUpRun(loaded.value, scenario, variant, seed),
      })),
    );
}
