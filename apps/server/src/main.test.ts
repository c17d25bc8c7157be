import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeskGuest } from './fixtures/desk-guest.ts';
import { addressOf, startServerProcess } from './fixtures/server-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const ROUND_TIMEOUT_MS = 40_000;
/** Less than what a stop waits for requests that hang. */
const STOP_WITHIN_MS = 4_000;

describe('the server process', () => {
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
    'stops at once when asked to, although somebody watches a desk',
    async () => {
      const server = await startServerProcess(temporaryFolder());
      const guest = new DeskGuest('watcher');
      await guest.start(addressOf(server));
      const stream = await guest.watch(addressOf(server));
      const reader = stream.body?.getReader();
      await reader?.read();
      const askedAt = performance.now();
      const exit = server.end('SIGTERM');
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read());
      expect(await exit).toBe(0);
      expect(performance.now() - askedAt).toBeLessThan(STOP_WITHIN_MS);
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
