// Everything that must hold before a push, the same as continuous integration. Stops at the first step that fails.
// The last line is always `N passed, N failed`: single tests and journeys, plus one for each other step.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './parts/count-tests.mjs';
import { measureStart } from './parts/measure-start.mjs';
import { runNode } from './parts/run-program.mjs';

/** The server listens within this many milliseconds, median of so many starts. */
const START_LIMIT_MS = 1_500;
const STARTS = 5;

const reports = mkdtempSync(join(tmpdir(), 'mianmian-verify-'));

/** A step that is one check: it passes or fails as a whole. */
const check = (args) => async () => ((await runNode(args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A step that is many tests: `args` runs vitest, which also writes a report to count from. */
const tests = (name, args) => async () => {
  const reportPath = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`];
  return countTests(reportPath, await runNode([...args, ...reporters]));
};

async function startFiveTimes() {
  const timesMs = [];
  for (let round = 0; round < STARTS; round += 1) timesMs.push(await measureStart());
  timesMs.sort((a, b) => a - b);
  const medianMs = timesMs[Math.floor(STARTS / 2)];
  console.log(`/health answered after ${timesMs.map((ms) => ms.toFixed(0)).join(', ')} ms; limit ${START_LIMIT_MS} ms`);
  return medianMs <= START_LIMIT_MS ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const STEPS = [
  ['lint', check(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'])],
  ['types', check(['scripts/check-types.mjs'])],
  [
    'arrows',
    check([
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      ...['packages', 'apps', 'e2e', 'bench', 'training'],
    ]),
  ],
  ['content', check(['apps/cli/bin/mianmian.mjs', 'check-content'])],
  ['unit tests', tests('unit', ['node_modules/vitest/vitest.mjs', 'run'])],
  ['unused code', check(['node_modules/knip/bin/knip.js'])],
  ['build', check(['scripts/build.mjs'])],
  ['start', startFiveTimes],
  ['journeys', tests('journeys', ['scripts/run-e2e.mjs'])],
];

let passed = 0;
let failed = 0;
for (const [name, run] of STEPS) {
  console.log(`\n── ${name}`);
  const startedAt = performance.now();
  let outcome = { passed: 0, failed: 1 };
  try {
    outcome = await run();
  } catch (error) {
    console.error(error);
  }
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`── ${name}: ${outcome.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (outcome.failed > 0) break;
}
rmSync(reports, { recursive: true });
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
