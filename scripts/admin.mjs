// Runs the built admin program in this very process; builds first where needed. Its arguments are this one's.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ADMIN_BUNDLE, buildIsStale } from './parts/build-is-stale.mjs';
import { ROOT } from './parts/root.mjs';
import { mustRun, runNode } from './parts/run-program.mjs';

if (buildIsStale()) {
  console.error('正在构建（首次约半分钟）… Building…');
  await mustRun(runNode(['scripts/build.mjs']));
}
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(ROOT, ADMIN_BUNDLE)).href);
