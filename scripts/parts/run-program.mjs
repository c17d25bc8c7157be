import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './root.mjs';

/** Runs a program in the repository's folder with its output shown; resolves to its exit code, 128 + n for signal n. */
export const runProgram = (program, args, { cwd = ROOT, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });

/** The same for a script that this Node runs: a path inside the repository and its arguments. */
export const runNode = (args, options) => runProgram(process.execPath, args, options);

/** Ends this process with the program's exit code unless that is 0. */
export async function mustRun(promise) {
  const code = await promise;
  if (code !== 0) process.exit(code);
}
