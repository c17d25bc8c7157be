import { expect, it } from 'vitest';
import { killPostgres } from './fixtures/faults/kill-postgres.ts';
import { killServer } from './fixtures/faults/kill-server.ts';
import { startPostgresCluster } from './fixtures/postgres-cluster.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

/** Long runs: npm run bench:faults. */
const KILLED_SERVERS = 6;
const KILLED_POSTGRES = 2;
const TIMEOUT_MS = 300_000;

it(
  `a server killed with -9 ${KILLED_SERVERS} times under writing loses and doubles nothing acknowledged and opens again`,
  async () => {
    const { losses, acknowledgements } = await killServer(KILLED_SERVERS, temporaryFolder());
    expect(losses).toEqual([]);
    expect(acknowledgements).toBeGreaterThan(KILLED_SERVERS);
  },
  TIMEOUT_MS,
);

it(
  `two servers lose and double nothing while their PostgreSQL is killed with -9 ${KILLED_POSTGRES} times under writing`,
  async () => {
    const cluster = await startPostgresCluster();
    try {
      const { losses, acknowledgements } = await killPostgres(KILLED_POSTGRES, cluster, [
        temporaryFolder(),
        temporaryFolder(),
      ]);
      expect(losses).toEqual([]);
      expect(acknowledgements).toBeGreaterThan(KILLED_POSTGRES);
    } finally {
      await cluster.stop();
    }
  },
  TIMEOUT_MS,
);
