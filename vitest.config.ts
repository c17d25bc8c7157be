import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'apps/*/src/**/*.test.{ts,tsx}',
      'bench/src/**/*.test.ts',
      'regressions/**/*.test.ts',
    ],
    // One PostgreSQL for all; it starts when the first test asks for it.
    globalSetup: ['apps/server/src/fixtures/serve-postgres.ts'],
    // The first test on it waits for that start, on a busy machine too.
    testTimeout: 20_000,
    // Two cores: more workers only take turns.
    maxWorkers: 2,
  },
});
