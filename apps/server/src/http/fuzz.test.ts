import { expect, it } from 'vitest';
import { findAlteredTexts } from '../fixtures/fuzz/find-altered-texts.ts';
import { makeProgramFolder } from '../fixtures/fuzz/program-folder.ts';
import { runFuzz } from '../fixtures/fuzz/run-fuzz.ts';
import { startServerProcess } from '../fixtures/server-process.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** Others by FUZZ_SEED=7 FUZZ_REQUESTS=100000. */
const SEED = Number(process.env.FUZZ_SEED ?? '1');
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? '10000');
const TIMEOUT_MS = 120_000 + REQUESTS * 20;
/** Too little for a server that keeps something of every request. */
const HEAP_MB = 160;
const GROWTH_MB = 40;

it(
  `answers ${REQUESTS} malformed requests by the contract, keeps texts byte for byte and its memory flat`,
  async () => {
    const server = await startServerProcess(temporaryFolder(), {
      MIANMIAN_ROOT: makeProgramFolder(temporaryFolder()),
      PUBLIC_ORIGIN: 'http://mianmian.example',
      LOG_LEVEL: 'error',
      NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}`,
    });
    const address = server.address ?? '';
    const told = await runFuzz(address, { seed: SEED, count: REQUESTS, pid: server.pid });
    console.log(`answers by status: ${JSON.stringify(told.statuses)}; memory: ${told.memoryMb.join(' ')} MB`);
    expect(told.problems).toEqual([]);
    for (const status of [200, 400, 401, 404, 409, 413])
      expect([status, told.statuses[status]]).not.toContain(undefined);
    expect(server.stderr()).not.toMatch(/a bug met|"err"/);

    const [early, late] = [told.memoryMb.slice(5, 11), told.memoryMb.slice(15)];
    expect(Math.max(...late) - Math.max(...early)).toBeLessThan(GROWTH_MB);

    expect(await findAlteredTexts(address)).toEqual([]);
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    expect(await server.end('SIGTERM')).toBe(0);
  },
  TIMEOUT_MS,
);
