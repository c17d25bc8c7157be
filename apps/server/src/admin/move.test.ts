import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { must } from '@mianmian/application/fixtures/make-world';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { DESK_TEST, nextEventId, pass, sitAt } from '../fixtures/desk-visitor.ts';
import { dumpTables } from '../fixtures/dump-tables.ts';
import { findInconsistency } from '../fixtures/find-inconsistency.ts';
import { makePostgresDatabase, openTestDatabase } from '../fixtures/open-test-database.ts';
import { shippedDesk } from '../fixtures/shipped-desk.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { makeTestApp, visit } from '../fixtures/test-app.ts';
import { MIGRATIONS } from '../storage/migrate.ts';
import { openDatabase } from '../storage/open-database.ts';
import { connectPostgres } from '../storage/open-postgres.ts';
import { restoreBackup } from './restore-backup.ts';
import { runAdminCommand } from './run-admin-command.ts';
import { writeBackup } from './write-backup.ts';

const TOLD = { version: 'test', takenAt: '2026-11-22T10:00:00.000Z' };

/** A data folder with a guest's paper and desk in it. */
async function makeDataFolder(): Promise<string> {
  const server = await makeTestApp();
  const visitor = visit(server.app);
  const started = { eventId: nextEventId(), paperId: 'paper', form: 'full' };
  const { id, questions } = await visitor.call('startSitting', {}, started);
  const save = { eventId: nextEventId(), questionId: questions[0]?.id, baseRevision: 0, text: '抱歉😀\u2028明天回访' };
  await visitor.call('saveAnswer', { sittingId: id }, save);
  await visitor.call('handIn', { sittingId: id }, { eventId: nextEventId() });
  const desk = { eventId: nextEventId(), scenarioId: 'tutorial', mode: 'test', seed: 7 };
  const run = await visitor.call('startDeskRun', {}, desk);
  await pass(server, 15_000);
  await sitAt(visitor, run.id).say('您好，我看一下');
  const folder = temporaryFolder();
  const file = join(temporaryFolder(), 'a.backup');
  await writeBackup({ db: server.db, engine: 'sqlite' }, file, TOLD);
  expect(await runAdminCommand(['restore', file], { DATA_DIR: folder })).toMatchObject({ exitCode: 0 });
  return folder;
}

describe('between the engines', DESK_TEST, () => {
  beforeAll(() => void shippedDesk(), 60_000);

  it('a data folder moves into PostgreSQL and back by a backup, and every value stays what it was', async () => {
    const folder = await makeDataFolder();
    const DATABASE_URL = await makePostgresDatabase({ isEmpty: true });
    const env = { DATA_DIR: folder, DATABASE_URL };
    const moved = await runAdminCommand(['move'], env);
    expect(moved).toMatchObject({ exitCode: 0, text: expect.stringMatching(/BETTER_AUTH_SECRET.*auth-secret/) });
    const again = await runAdminCommand(['move'], env);
    expect(again).toMatchObject({ exitCode: 1, text: expect.stringContaining('已经有数据') });

    const postgres = connectPostgres(DATABASE_URL);
    onTestFinished(() => postgres.destroy());
    const sqlite = await openDatabase(folder);
    onTestFinished(() => sqlite.destroy());
    const before = await dumpTables(sqlite, 'sqlite');
    expect(await dumpTables(postgres, 'postgres')).toEqual(before);
    expect(before.desk_event?.length).toBeGreaterThan(1);

    const file = join(temporaryFolder(), 'b.backup');
    expect(await runAdminCommand(['restore', file], env)).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('还有别的程序连着'),
    });
    expect(await runAdminCommand(['backup', file], env)).toMatchObject({ exitCode: 0 });
    const back = await openTestDatabase();
    const parts = {
      migrations: MIGRATIONS,
      replace: false,
      at: TOLD.takenAt,
      endsLogins: false,
      erasures: [],
      revocations: [],
    };
    must(await restoreBackup({ db: back, engine: 'sqlite' }, file, parts));
    expect(await dumpTables(back, 'sqlite')).toEqual(before);
    expect(await findInconsistency(back)).toEqual([]);
  });

  it('a backup of PostgreSQL shows one moment, whoever writes meanwhile', async () => {
    const db = await openTestDatabase('postgres');
    let isDone = false;
    let written = 0;
    const write = async (): Promise<void> => {
      for (; !isDone; written += 1) {
        await db.transaction().execute(async (tx) => {
          const [id, workspace_id] = [randomUUID(), randomUUID()];
          await tx.insertInto('workspace').values({ id: workspace_id, kind: 'personal', created_at: 1 }).execute();
          const person = { id, workspace_id, auth_user_id: id, created_at: 1, seen_at: 1, name: '' };
          await tx.insertInto('person').values(person).execute();
        });
      }
    };
    const writing = Promise.all([write(), write()]);
    while (written < 50) await sleep(1);
    const { person, workspace } = await writeBackup({ db, engine: 'postgres' }, join(temporaryFolder(), 'a'), TOLD);
    isDone = true;
    await writing;
    expect(person).toBe(workspace);
    expect(person).toBeGreaterThanOrEqual(50);
    expect(person).toBeLessThan(written);
  });

  it('tells when PostgreSQL does not answer', async () => {
    const outcome = await runAdminCommand(['backup', 'x'], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' });
    expect(outcome).toMatchObject({ exitCode: 1, text: expect.stringContaining('连不上 PostgreSQL') });
  });
});
