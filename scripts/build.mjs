// Builds the product: the web app by Vite, the server and its admin program into one file each by esbuild; checks and prints the sizes.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { SERVER_BUNDLE } from './parts/build-is-stale.mjs';
import { ROOT } from './parts/root.mjs';
import { mustRun, runNode } from './parts/run-program.mjs';

const WEB = join(ROOT, 'apps/web');

/** libsql loads its binary for this platform at run time; nothing can bundle that. */
const EXTERNAL = ['libsql'];

// Until the new bundle is there, no start may take the old one for a whole build.
rmSync(join(ROOT, SERVER_BUNDLE), { force: true });

await mustRun(
  runNode([join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: WEB,
    env: { NODE_ENV: 'production' },
  }),
);
await mustRun(runNode(['apps/web/scripts/measure-bundle.mjs']));

await build({
  absWorkingDir: ROOT,
  // The server, the administrator's commands over its database, and the process that reads an uploaded file.
  entryPoints: ['apps/server/src/main.ts', 'apps/server/src/admin.ts', 'apps/server/src/job-file-worker.ts'],
  outdir: dirname(SERVER_BUNDLE),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: EXTERNAL,
  sourcemap: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // Bundled CommonJS packages still call require for Node's own modules.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
});

const inKilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
const sizeOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, entry) => sum + sizeOf(join(path, entry)), 0)
    : statSync(path).size;
console.log(`apps/web/dist      ${inKilobytes(sizeOf(join(WEB, 'dist')))} in all`);
console.log(`${SERVER_BUNDLE}  ${inKilobytes(sizeOf(join(ROOT, SERVER_BUNDLE)))}`);
