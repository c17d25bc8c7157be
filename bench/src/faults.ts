// Faults under load, many times over: `npm run bench:faults` (100 × kill -9 of the server over SQLite, 20 × of PostgreSQL
// under two servers, 20 × of the server over PostgreSQL), after `npm run build`; `-- --servers 10 --postgres 2` for a short look.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killPostgres } from '@mianmian/server/fixtures/faults/kill-postgres';
import { type FaultsTold, killServer } from '@mianmian/server/fixtures/faults/kill-server';
import { startPostgresCluster } from '@mianmian/server/fixtures/postgres-cluster';
import { BUILT } from '@mianmian/server/fixtures/server-process';

const { values } = parseArgs({
  options: { servers: { type: 'string', default: '100' }, postgres: { type: 'string', default: '20' } },
});
const [servers, postgres] = [Number(values.servers), Number(values.postgres)];
const SECRET = 'a-secret-of-the-bench-0123456789-abcdefgh';

const folder = mkdtempSync(join(tmpdir(), 'mianmian-faults-'));
const cluster = await startPostgresCluster();
try {
  const env = { DATABASE_URL: cluster.url('postgres'), BETTER_AUTH_SECRET: SECRET };
  const told = [
    report(
      `${servers} × kill -9 of the server over SQLite`,
      await killServer(servers, join(folder, 'sqlite'), {}, BUILT),
    ),
    report(
      `${postgres} × kill -9 of PostgreSQL under two servers`,
      await killPostgres(postgres, cluster, [join(folder, 'a'), join(folder, 'b')], BUILT),
    ),
    report(
      `${postgres} × kill -9 of the server over PostgreSQL`,
      await killServer(postgres, join(folder, 'c'), env, BUILT),
    ),
  ];
  process.exitCode = told.every((isWell) => isWell) ? 0 : 1;
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

function report(what: string, { acknowledgements, losses }: FaultsTold): boolean {
  console.log(
    `${what}: ${acknowledgements} acknowledged, ${losses.length} lost or doubled; load ${loadavg()[0]?.toFixed(1)}`,
  );
  for (const loss of losses) console.log(`  ${loss}`);
  return losses.length === 0;
}
