import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { EXIT_PROBLEMS } from './command.ts';
import { REPOSITORY_ROOT } from './repository-root.ts';

/** Runs one of the repository's scripts on the same data as `npm start`, from whichever folder this is called. */
export async function runScript(name: 'start.mjs' | 'admin.mjs', args: readonly string[] = []): Promise<number> {
  const child = spawn(process.execPath, [join(REPOSITORY_ROOT, 'scripts', name), ...args], {
    stdio: 'inherit',
    env: { ...process.env, DATA_DIR: resolve(process.env.DATA_DIR || join(REPOSITORY_ROOT, '.data')) },
  });
  // A terminal sends Ctrl+C to both; a service manager stops only this process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : EXIT_PROBLEMS;
}
