// Runs the TypeScript compiler over every project, two at a time; prints all errors and fails if there is one.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './parts/root.mjs';
import { runNode } from './parts/run-program.mjs';

const foldersIn = (parent) => readdirSync(join(ROOT, parent)).map((folder) => `${parent}/${folder}`);
const projects = [...foldersIn('packages'), ...foldersIn('apps'), 'e2e', 'bench'].flatMap((folder) =>
  ['tsconfig.json', 'tsconfig.test.json', 'tsconfig.node.json', 'tsconfig.worker.json']
    .map((name) => `${folder}/${name}`)
    .filter((path) => existsSync(join(ROOT, path))),
);

let failed = false;
const queue = [...projects];
const worker = async () => {
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    if ((await runNode(['node_modules/typescript/bin/tsc', '-p', project])) !== 0) {
      console.error(`types: ${project} failed`);
      failed = true;
    }
  }
};
await Promise.all([worker(), worker()]);
process.exit(failed ? 1 : 0);
