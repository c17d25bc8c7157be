import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgresCluster } from '@mianmian/server/fixtures/postgres-cluster';
import { addressOf, BUILT, type ServerProcess, startServerProcess } from '@mianmian/server/fixtures/server-process';
import type { LoadOptions } from './read-load-options.ts';

export type LoadServers = {
  /** One for each process. */
  readonly addresses: readonly string[];
  /** Resident, of all processes together. */
  readonly memoryBytes: () => number;
  readonly stop: () => Promise<void>;
};

const BARE_ROUTE = fileURLToPath(new URL('./bare-route.ts', import.meta.url));
const SECRET = 'a-secret-of-the-bench-0123456789-abcdefgh';

/** The built server, so many processes of it, over one new database: a data folder, or a PostgreSQL of its own as it ships. */
export async function startServers({ engine, processes }: LoadOptions): Promise<LoadServers> {
  const folder = mkdtempSync(join(tmpdir(), 'mianmian-load-'));
  const cluster = engine === 'postgres' ? await startPostgresCluster() : null;
  const shared = cluster === null ? {} : { DATABASE_URL: cluster.url('postgres'), BETTER_AUTH_SECRET: SECRET };
  const running: ServerProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((server) => server.end('SIGKILL')));
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (let number = 0; number < processes; number += 1) {
      const dataDir = join(folder, String(number));
      mkdirSync(dataDir);
      // Behind a proxy, as far as it knows: the load says for each guest which address they come from.
      const env = { ...shared, PUBLIC_ORIGIN: 'http://mianmian.example' };
      const program = ['--import', 'tsx', '--import', BARE_ROUTE, ...BUILT];
      running.push(await startServerProcess(dataDir, env, program));
    }
    const memoryBytes = () => running.reduce((sum, { pid }) => sum + residentBytes(pid), 0);
    return { addresses: running.map(addressOf), memoryBytes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Linux only. */
const residentBytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
