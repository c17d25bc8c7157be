import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type ServerProcess, startServerProcess } from './fixtures/server-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { WritingGuest } from './fixtures/writing-guest.ts';

/** More for the long run: KILL_ROUNDS=50. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? '6');
const ROUND_TIMEOUT_MS = 20_000;
const LONGEST_WRITING_MS = 700;

function addressOf(server: ServerProcess): string {
  if (server.address === null) throw new Error(`the server did not start: ${server.stderr()}`);
  return server.address;
}

describe('the server process', () => {
  it(
    `killed with -9 ${ROUNDS} times while answers are saved, loses no acknowledged one and always opens again`,
    async () => {
      const dataDir = temporaryFolder();
      const guests = ['guest-a', 'guest-b', 'guest-c'].map((name) => new WritingGuest(name));
      let server = await startServerProcess(dataDir);
      for (const guest of guests) await guest.start(addressOf(server));
      for (let round = 0; round < ROUNDS; round += 1) {
        const writing = Promise.all(guests.map((guest) => guest.write(addressOf(server))));
        await sleep(Math.random() * LONGEST_WRITING_MS);
        await server.end('SIGKILL');
        await writing;
        server = await startServerProcess(dataDir);
        const losses = await Promise.all(guests.map((guest) => guest.findLoss(addressOf(server))));
        expect(losses).toEqual([null, null, null]);
      }
      await server.end('SIGTERM');
      for (const guest of guests) expect(guest.acknowledgements).toBeGreaterThan(ROUNDS);
    },
    ROUND_TIMEOUT_MS * (ROUNDS + 1),
  );

  it(
    'refuses a data folder that another one uses, in Chinese and English, and takes over from a killed one',
    async () => {
      const dataDir = temporaryFolder();
      const first = await startServerProcess(dataDir);
      const second = await startServerProcess(dataDir);
      expect(second.address).toBeNull();
      expect(second.exitCode()).toBe(1);
      expect(second.stderr()).toMatch(/已有一个服务在使用这个数据目录[\s\S]*Another server uses this data folder/);
      await first.end('SIGKILL');
      const third = await startServerProcess(dataDir);
      expect(third.address).not.toBeNull();
      await third.end('SIGTERM');
    },
    ROUND_TIMEOUT_MS,
  );

  it(
    'stops well when asked to, and keeps its secret to itself',
    async () => {
      const dataDir = temporaryFolder();
      const server = await startServerProcess(dataDir);
      const ready = await fetch(`${addressOf(server)}/ready`);
      expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
      expect(await server.end('SIGTERM')).toBe(0);
      expect(statSync(join(dataDir, 'auth-secret')).mode & 0o777).toBe(0o600);
      expect(statSync(join(dataDir, 'mianmian.sqlite')).mode & 0o077).toBe(0);
    },
    ROUND_TIMEOUT_MS,
  );

  it(
    'says what is wrong with its configuration instead of starting',
    async () => {
      const server = await startServerProcess(temporaryFolder(), { PORT: 'http' });
      expect(server.exitCode()).toBe(1);
      expect(server.stderr()).toMatch(/配置有误[\s\S]*PORT/);
    },
    ROUND_TIMEOUT_MS,
  );
});
