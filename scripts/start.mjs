// Runs the built product in this very process, so that signals reach the server itself; builds first where needed.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIsStale, SERVER_BUNDLE } from './parts/build-is-stale.mjs';
import { ROOT } from './parts/root.mjs';
import { mustRun, runNode } from './parts/run-program.mjs';

if (buildIsStale()) {
  console.log('正在构建（首次约半分钟）… Building…');
  await mustRun(runNode(['scripts/build.mjs']));
}
process.env.NODE_ENV ??= 'production';
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(ROOT, SERVER_BUNDLE)).href);
