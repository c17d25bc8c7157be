import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'apps/*/src/**/*.test.{ts,tsx}',
      'bench/src/**/*.test.ts',
      'regressions/**/*.test.ts',
    ],
    // Two cores: more workers only take turns.
    maxWorkers: 2,
  },
});
