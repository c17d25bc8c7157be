import { defaultExclude, defineConfig } from 'vitest/config';

/** They change nothing that another file could see; loading the same modules anew took most of their time. */
const SHARED = ['packages/{core,contract,application}/src/**/*.test.ts', 'apps/web/src/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    // The first test on PostgreSQL waits for its start, on a busy machine too.
    testTimeout: 20_000,
    // Two cores: more workers only take turns.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.{ts,tsx}',
            'bench/src/**/*.test.ts',
            'regressions/**/*.test.ts',
          ],
          exclude: [...defaultExclude, ...SHARED],
          // One PostgreSQL for all; it starts when the first test asks for it.
          globalSetup: ['apps/server/src/fixtures/serve-postgres.ts'],
        },
      },
      { extends: true, test: { name: 'together', include: SHARED, isolate: false } },
    ],
  },
});
