import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { PAGES } from '../../../packages/contract/src/pages.ts';

/** Off: browsers that have a worker clear it away at their next visit. */
export const isWorkerOff = process.env.VITE_SERVICE_WORKER === 'off';
export const WORKER_ENTRY = isWorkerOff ? 'worker/sw-off.ts' : 'worker/sw.ts';
export const WORKER_FILE = 'sw.js';

/** Pages that must open without a network even when they were never open before: those that one exercises on. */
const OFFLINE_PAGES = /\/src\/features\/(today|cards|drills|typing|plan|device-check|stories)\/[a-z-]+-page\.tsx$/;
const APP = 'app.html';
/** Files of the public folder; without a hash in their names, so the version must tell when they change. */
const UNHASHED = ['/appearance.js', '/favicon.svg'];
const BESIDE = [`/${APP}`, ...UNHASHED];
const PUBLIC = fileURLToPath(new URL('../public', import.meta.url));

/** Tells the service worker which files of this build to keep and which addresses are the app's. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        const worker = bundle[WORKER_FILE];
        if (worker?.type !== 'chunk') throw new Error(`the build has no ${WORKER_FILE}`);
        // A classic worker cannot import, and older browsers know no other kind.
        if (worker.imports.length > 0 || /^\s*(import|export)\b/m.test(worker.code)) {
          throw new Error(`${WORKER_FILE} must stand alone, it imports ${worker.imports.join(', ')}`);
        }
        const files = [...BESIDE, ...[...filesOf(bundle)].sort().map((file) => `/${file}`)];
        const pages = PAGES.filter(({ file }) => file === APP).map(
          ({ path }) => `^${path.replace(/:[A-Za-z]+/g, '[^/]+')}/?$`,
        );
        const document = bundle[APP];
        if (document?.type !== 'asset') throw new Error(`the build has no ${APP}`);
        const hash = createHash('sha256').update(files.join()).update(document.source);
        for (const file of UNHASHED) hash.update(readFileSync(`${PUBLIC}${file}`));
        const version = hash.digest('hex').slice(0, 12);
        worker.code = worker.code.replaceAll('__OFFLINE__', () => JSON.stringify({ version, files, pages }));
      },
    },
  };
}

/** What the app's document and the pages to keep need before they run, styles included. */
function filesOf(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const files = new Set<string>();
  const take = (name: string): void => {
    const chunk = bundle[name];
    if (files.has(name) || chunk?.type !== 'chunk') return;
    files.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    for (const needed of chunk.imports) take(needed);
  };
  for (const [name, output] of Object.entries(bundle)) {
    if (output.type !== 'chunk') continue;
    const facade = output.facadeModuleId ?? '';
    const isApp = output.isEntry && basename(facade) === APP;
    if (isApp || OFFLINE_PAGES.test(facade)) take(name);
  }
  return files;
}
