// Runs the TypeScript compiler over every project, two at a time; prints all errors and fails if there is one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const projects = [
  'packages/core/tsconfig.json',
  'packages/core/tsconfig.test.json',
  'packages/content-schema/tsconfig.json',
  'packages/contract/tsconfig.json',
  'packages/application/tsconfig.json',
  'apps/server/tsconfig.json',
  'apps/cli/tsconfig.json',
  'apps/web/tsconfig.json',
  'e2e/tsconfig.json',
  'bench/tsconfig.json',
].filter((path) => existsSync(path));

const check = (project) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' });
    child.on('exit', (code) => resolve(code === 0));
  });

let failed = false;
const queue = [...projects];
const worker = async () => {
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    if (!(await check(project))) {
      console.error(`types: ${project} failed`);
      failed = true;
    }
  }
};
await Promise.all([worker(), worker()]);
process.exit(failed ? 1 : 0);
