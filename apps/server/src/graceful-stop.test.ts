import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { sittingViewSchema } from '@mianmian/contract/sitting';
import { expect, it, onTestFinished } from 'vitest';
import { startServerProcess } from './fixtures/server-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { openDatabase } from './storage/open-database.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

it('asked to stop: says at once that it is not ready, ends streams, and finishes a write under way, which is durable', async () => {
  const dataDir = temporaryFolder();
  const server = await startServerProcess(dataDir, { DRAIN_SECONDS: '1' });
  const started = await fetch(`${server.address}/api/sittings`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ eventId: 'stop-start-1', paperId: 'platform-2026', form: 'full' }),
  });
  const cookie = started.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const { id } = sittingViewSchema.parse(await started.json());

  const body = Buffer.from(
    JSON.stringify({ eventId: 'stop-save-01', questionId: 'q1-1', baseRevision: 0, text: '正在保存的一稿' }),
  );
  const headers = { ...JSON_TYPE, cookie, 'content-length': body.length };
  const slow = request(`${server.address}/api/sittings/${id}/answers`, { method: 'POST', headers });
  const answered = once(slow, 'response');
  slow.write(body.subarray(0, 20));
  await sleep(100);

  const ended = server.end('SIGTERM');
  const readiness = async (): Promise<number> => (await fetch(`${server.address}/ready`)).status;
  for (let tries = 0; (await readiness()) !== 503 && tries < 20; tries += 1) await sleep(20);
  expect(await readiness()).toBe(503);
  expect((await fetch(`${server.address}/health`)).status).toBe(200);
  // Longer than the drain: nobody new is let in any more, and this one is still waited for.
  await sleep(1_200);
  await expect(fetch(`${server.address}/health`)).rejects.toThrow();
  slow.end(body.subarray(20));
  const [response]: IncomingMessage[] = await answered;
  expect(response?.statusCode).toBe(200);
  expect(response === undefined ? '' : await text(response)).toContain('"revision":1');
  expect(await ended).toBe(0);
  const db = await openDatabase(dataDir);
  onTestFinished(() => db.destroy());
  expect(await db.selectFrom('draft').select('text').execute()).toEqual([{ text: '正在保存的一稿' }]);
}, 60_000);
