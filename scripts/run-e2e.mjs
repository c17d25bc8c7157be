// Runs the browser journeys against the built product in a real Chromium with Chinese fonts, which it finds or installs.
// Arguments are handed on to vitest: `npm run e2e -- report` runs the journeys whose file name holds "report".
import { buildIsStale } from './parts/build-is-stale.mjs';
import {
  canInstallPackages,
  findChromium,
  findHeadlessShell,
  hasChineseFont,
  isKnownPackage,
} from './parts/find-chromium.mjs';
import { mustRun, runNode, runProgram } from './parts/run-program.mjs';

const missingPackages = () => [
  ...(findChromium() === undefined ? ['chromium'] : []),
  ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
];

const env = { DEBIAN_FRONTEND: 'noninteractive' };
const INSTALL = ['install', '-y', '-qq', '--no-install-recommends'];
if (missingPackages().length > 0 && canInstallPackages()) {
  await mustRun(runProgram('apt-get', ['update', '-qq'], { env }));
  await mustRun(runProgram('apt-get', [...INSTALL, 'fontconfig', ...missingPackages()], { env }));
}
// Saves minutes; where it can't be had, all journeys run in Chromium itself.
const SHELL = 'chromium-headless-shell';
if (findHeadlessShell() === undefined && canInstallPackages() && isKnownPackage(SHELL)) {
  await runProgram('apt-get', [...INSTALL, '--no-remove', SHELL], { env });
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
process.exitCode = await runNode(args, {
  env: { CHROMIUM_PATH: findChromium(), HEADLESS_SHELL_PATH: findHeadlessShell() },
});
