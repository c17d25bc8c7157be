import { expect, it, onTestFinished } from 'vitest';
import { findAlteredTexts } from '../fixtures/fuzz/find-altered-texts.ts';
import { makeProgramFolder } from '../fixtures/fuzz/program-folder.ts';
import { runFuzz } from '../fixtures/fuzz/run-fuzz.ts';
import { makePostgresDatabase } from '../fixtures/open-test-database.ts';
import { addressOf, startServerProcess } from '../fixtures/server-process.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** Others by FUZZ_SEED=7 FUZZ_REQUESTS=100000. */
const SEED = Number(process.env.FUZZ_SEED ?? '1');
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? '10000');
const TIMEOUT_MS = 120_000 + REQUESTS * 20;
/** Too little for a server that keeps something of every request. */
const HEAP_MB = 160;
/** Of the least, since hashing a password takes some 30 MB for a moment. */
const GROWTH_MB = 30;
const SECRET = 'a-secret-of-the-fuzz-0123456789-abcdefgh';

/** The rest of the way is the same: enough for what this database could mind. */
const OF_POSTGRES = Math.ceil(REQUESTS / 10);

it.each([
  ['sqlite', REQUESTS],
  ['postgres', OF_POSTGRES],
] as const)(
  'over %s answers %i malformed requests by the contract, keeps texts byte for byte and its memory flat',
  async (engine, count) => {
    const shared =
      engine === 'sqlite' ? {} : { DATABASE_URL: await makePostgresDatabase(), BETTER_AUTH_SECRET: SECRET };
    const server = await startServerProcess(temporaryFolder(), {
      MIANMIAN_ROOT: makeProgramFolder(temporaryFolder()),
      PUBLIC_ORIGIN: 'http://mianmian.example',
      LOG_LEVEL: 'error',
      NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}`,
      ...shared,
    });
    onTestFinished(async () => {
      await server.end('SIGKILL');
    });
    const address = addressOf(server);
    const told = await runFuzz(address, { seed: SEED, count, pid: server.pid });
    console.log(`answers by status: ${JSON.stringify(told.statuses)}; memory: ${told.memoryMb.join(' ')} MB`);
    expect(told.problems).toEqual([]);
    for (const status of [200, 400, 401, 404, 409, 413])
      expect([status, told.statuses[status]]).not.toContain(undefined);
    expect(server.stderr()).not.toMatch(/a bug met|"err"/);

    const [early, late] = [told.memoryMb.slice(5, 11), told.memoryMb.slice(15)];
    expect(Math.min(...late) - Math.min(...early)).toBeLessThan(GROWTH_MB);

    expect(await findAlteredTexts(address)).toEqual([]);
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    expect(await server.end('SIGTERM')).toBe(0);
  },
  TIMEOUT_MS,
);
