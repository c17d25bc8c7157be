import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['src/**/*.journey.ts'],
    // Each file starts a server and a browser of its own. Half of a journey is waiting, so two share two cores well.
    maxWorkers: 2,
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // As patient as the pages are looked at.
    expect: { poll: { timeout: 30_000 } },
  },
});
