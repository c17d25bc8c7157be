import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SERVER_BUNDLE } from './build-is-stale.mjs';
import { ROOT } from './root.mjs';

const POLL_MS = 10;
const GIVE_UP_MS = 20_000;
const STOP_WITHIN_MS = 10_000;

/**
 * Starts the built server on an empty data folder, waits for /health, and stops it as a service manager does.
 * @returns milliseconds from spawning until /health answered
 */
export async function measureStart() {
  const port = await findFreePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'mianmian-start-'));
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(ROOT, SERVER_BUNDLE)], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
    },
  });
  const exited = once(child, 'exit');
  try {
    while (!(await answers(`http://127.0.0.1:${port}/health`))) {
      if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode} before it listened`);
      if (performance.now() - startedAt > GIVE_UP_MS) throw new Error('the server did not answer /health');
      await sleep(POLL_MS);
    }
    return performance.now() - startedAt;
  } finally {
    child.kill('SIGTERM');
    const stopped = await Promise.race([exited, sleep(STOP_WITHIN_MS, undefined, { ref: false })]);
    if (stopped === undefined) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
    if (stopped === undefined) console.error(`the server did not stop within ${STOP_WITHIN_MS} ms of SIGTERM`);
  }
}

async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false; // not listening yet
  }
}

async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
