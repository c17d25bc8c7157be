import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgresCluster } from '@mianmian/server/fixtures/postgres-cluster';
import type { LoadOptions } from './read-load-options.ts';

export type LoadServers = {
  /** One for each process. */
  readonly addresses: readonly string[];
  readonly stop: () => Promise<void>;
};

const ENTRY = fileURLToPath(new URL('./serve-load.ts', import.meta.url));

/** Server processes over one new database: a data folder, or a PostgreSQL of its own with its usual durability. */
export async function startServers({ engine, processes }: LoadOptions): Promise<LoadServers> {
  const folder = mkdtempSync(join(tmpdir(), 'mianmian-load-'));
  const cluster = engine === 'postgres' ? await startPostgresCluster() : null;
  const running: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const server of running) server.kill('SIGKILL');
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const addresses: string[] = [];
    for (let number = 0; number < processes; number += 1) {
      const args = [join(folder, String(number)), ...(cluster === null ? [] : [cluster.url('postgres')])];
      const server = spawn(process.execPath, ['--import', 'tsx', ENTRY, ...args], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      running.push(server);
      const [first] = await Promise.race([once(server.stdout.setEncoding('utf8'), 'data'), once(server, 'exit')]);
      if (typeof first !== 'string') throw new Error('a server did not start');
      addresses.push(first.trim());
    }
    return { addresses, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
