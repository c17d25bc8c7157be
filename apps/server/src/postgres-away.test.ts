import { expireSittings } from '@mianmian/application/use-cases/paper/expire-sittings';
import { creditDowntime } from '@mianmian/application/use-cases/server/credit-downtime';
import { CLOCK } from '@mianmian/core/access/can';
import { MINUTE_MS } from '@mianmian/core/shared/instant';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextEventId } from './fixtures/desk-visitor.ts';
import { openTestStorage } from './fixtures/open-test-database.ts';
import { type PostgresCluster, startPostgresCluster } from './fixtures/postgres-cluster.ts';
import { makeTestApp, readError, visit } from './fixtures/test-app.ts';
import { openStorage } from './open-storage.ts';
import { returningStore } from './storage/returning-store.ts';

const START_TIMEOUT_MS = 60_000;

/** A PostgreSQL of its own, because it is killed and its settings are spoilt. */
let cluster: PostgresCluster;
beforeAll(async () => {
  cluster = await startPostgresCluster();
}, START_TIMEOUT_MS);
afterAll(() => cluster.stop());

describe('a server whose PostgreSQL goes away', () => {
  it(
    'asks people to come again, goes on by itself when it is back, and gives back the time it was away',
    async () => {
      const databaseUrl = cluster.url('postgres');
      const told: string[] = [];
      const { store: bare } = await openTestStorage('postgres', databaseUrl);
      const store = returningStore(bare, {
        comeBack: async (again) =>
          void (await creditDowntime({ clock: world.clock, store: again }, CLOCK, { isAlone: false })),
        onLeave: ({ message }) => told.push(message),
        onReturn: () => told.push('back'),
      });
      const { app, world } = await makeTestApp({ engine: 'postgres', databaseUrl, ports: { store } });
      const visitor = visit(app);
      await creditDowntime(world, CLOCK, { isAlone: false });
      const started = { eventId: nextEventId(), paperId: 'paper', form: 'short' } as const;
      const { id: sittingId, deadlineAt, questions } = await visitor.call('startSitting', {}, started);
      const save = { eventId: nextEventId(), questionId: questions[0]?.id, baseRevision: 0, text: '非常抱歉' };
      const saved = await visitor.call('saveAnswer', { sittingId }, save);

      await cluster.kill();
      const path = `/api/sittings/${sittingId}/answers`;
      const second = { ...save, eventId: nextEventId(), baseRevision: 1, text: '非常抱歉，明天回访' };
      for (const asked of [visitor.send('POST', path, second), visit(app).send('POST', '/api/sittings', started)]) {
        const refused = await readError(await asked);
        expect(refused).toMatchObject({ status: 503, code: 'not-ready' });
        expect(refused.message).toMatch(/请过几秒再试/);
      }
      await expect(expireSittings(world, CLOCK, 10)).rejects.toThrow('ECONNREFUSED');
      expect(told).toEqual([expect.stringContaining('the store does not answer')]);
      world.clock.advance(40 * MINUTE_MS);

      await cluster.start();
      expect((await visitor.call('saveAnswer', { sittingId }, second)).revision).toBe(2);
      expect(await visitor.call('saveAnswer', { sittingId }, save)).toMatchObject({
        revision: 1,
        savedAt: saved.savedAt,
      });
      expect((await visitor.call('readSitting', { sittingId })).deadlineAt).toBe(deadlineAt + 40 * MINUTE_MS);
      expect(told).toEqual([expect.any(String), 'back']);
    },
    START_TIMEOUT_MS,
  );

  it(
    'refuses in Chinese to start on one that may lose work, and on one that is not there',
    async () => {
      const refusalAt = async (databaseUrl: string) => {
        const opened = await openStorage({ dataDir: '/nowhere', databaseUrl });
        if (!opened.ok) return opened.error;
        await opened.value.close();
        return null;
      };
      const url = cluster.url('postgres');
      const weak = new URL(url);
      weak.searchParams.set('options', '-c synchronous_commit=off');
      expect(await refusalAt(weak.href)).toMatchObject({
        chinese: expect.stringContaining('没有启动'),
        details: [expect.any(String), 'synchronous_commit=off, needed on'],
      });
      const gone = new URL(url);
      gone.port = '1';
      gone.password = 'not-to-be-told';
      const refused = await refusalAt(gone.href);
      expect(refused).toMatchObject({ chinese: expect.stringContaining('连不上 PostgreSQL') });
      expect(JSON.stringify(refused)).not.toContain('not-to-be-told');
      expect(await refusalAt(cluster.url('no_such_database'))).toMatchObject({
        chinese: expect.stringContaining('连不上 PostgreSQL'),
      });
      expect(await refusalAt(url)).toBeNull();
    },
    START_TIMEOUT_MS,
  );
});
