import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Written last by the build, so its time is the build's. */
export const SERVER_BUNDLE = 'apps/server/dist/main.js';
/** Written together with it. */
export const ADMIN_BUNDLE = 'apps/server/dist/admin.js';

/** Everything a build reads. */
const SOURCES = ['packages', 'apps/server', 'apps/web', 'content', 'scripts', 'package-lock.json'];
const NOT_SOURCES = new Set(['node_modules', 'dist', 'coverage', '.data']);

/** True when there is no whole build, or when a source is younger than it. */
export function buildIsStale() {
  const outputs = [SERVER_BUNDLE, ADMIN_BUNDLE, 'apps/web/dist/index.html', 'apps/web/dist/app.html'];
  if (!outputs.every((output) => existsSync(join(ROOT, output)))) return true;
  const builtAtMs = statSync(join(ROOT, SERVER_BUNDLE)).mtimeMs;
  return SOURCES.some((source) => hasYounger(join(ROOT, source), builtAtMs));
}

function hasYounger(path, timeMs) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs > timeMs;
  return readdirSync(path).some((entry) => !NOT_SOURCES.has(entry) && hasYounger(join(path, entry), timeMs));
}
