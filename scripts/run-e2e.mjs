// Runs the browser journeys against the built product in a real Chromium with Chinese fonts, which it finds or installs.
// Arguments are handed on to vitest: `npm run e2e -- report` runs the journeys whose file name holds "report".
import { buildIsStale } from './parts/build-is-stale.mjs';
import { canInstallPackages, findChromium, hasChineseFont } from './parts/find-chromium.mjs';
import { mustRun, runNode, runProgram } from './parts/run-program.mjs';

const missingPackages = () => [
  ...(findChromium() === undefined ? ['chromium'] : []),
  ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
];

if (missingPackages().length > 0 && canInstallPackages()) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await mustRun(runProgram('apt-get', ['update', '-qq'], { env }));
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'fontconfig', ...missingPackages()];
  await mustRun(runProgram('apt-get', install, { env }));
}
const missing = missingPackages();
if (missing.length > 0) {
  console.error(
    `The journeys need ${missing.join(' and ')}. On Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}`,
  );
  console.error('Elsewhere install Chromium or Chrome and a Chinese font; CHROMIUM_PATH may name the browser.');
  process.exit(1);
}

if (buildIsStale()) await mustRun(runNode(['scripts/build.mjs']));

const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'e2e/vitest.config.ts', ...process.argv.slice(2)];
process.exitCode = await runNode(args, { env: { CHROMIUM_PATH: findChromium() } });
