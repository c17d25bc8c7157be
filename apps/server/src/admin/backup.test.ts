import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { must } from '@mianmian/application/fixtures/make-world';
import { beforeAll, describe, expect, it } from 'vitest';
import { DESK_TEST, nextEventId, pass, sitAt } from '../fixtures/desk-visitor.ts';
import { dumpTables } from '../fixtures/dump-tables.ts';
import { findInconsistency } from '../fixtures/find-inconsistency.ts';
import { openTestDatabase } from '../fixtures/open-test-database.ts';
import { shippedDesk } from '../fixtures/shipped-desk.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { makeTestApp, visit } from '../fixtures/test-app.ts';
import { afterRevocation } from '../storage/after-revocation.ts';
import { erasureRows } from '../storage/erasure-rows.ts';
import { MIGRATIONS } from '../storage/migrate.ts';
import { verifyBackup } from './read-backup.ts';
import { readLastingLists } from './read-lasting-lists.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const TOLD = { version: 'test', takenAt: '2026-11-22T10:00:00.000Z' };
const PARTS = {
  migrations: MIGRATIONS,
  replace: false,
  at: TOLD.takenAt,
  endsLogins: true,
  erasures: [],
  revocations: [],
};
/** Everything that a line of a file could be cut at, or SQL or JSON trip over. */
const AWKWARD = '您好\u2028行\u2029间\r\n"引号\' ; drop table person; -- \\u0041 😀 \t末';

/** A server with a paper under way, one handed in, a practised answer and a desk. */
async function openFullServer() {
  const server = await makeTestApp();
  const visitor = visit(server.app);
  for (const isHandedIn of [false, true]) {
    const sitting = await visitor.call('startSitting', {}, { eventId: nextEventId(), paperId: 'paper', form: 'full' });
    const [question] = sitting.questions;
    if (question === undefined) throw new Error('the paper has no question');
    const save = { eventId: nextEventId(), questionId: question.id, baseRevision: 0, text: AWKWARD };
    await visitor.call('saveAnswer', { sittingId: sitting.id }, save);
    if (isHandedIn) await visitor.call('handIn', { sittingId: sitting.id }, { eventId: nextEventId() });
  }
  const run = await visitor.call(
    'startDeskRun',
    {},
    { eventId: nextEventId(), scenarioId: 'tutorial', mode: 'test', seed: 7 },
  );
  const at = sitAt(visitor, run.id);
  await pass(server, 15_000);
  await at.say(AWKWARD);
  await pass(server, 30_000);
  return { server, visitor };
}

describe('a backup', DESK_TEST, () => {
  beforeAll(() => void shippedDesk(), 60_000);

  it('restored into an empty database gives every row of every table again, and opens to its owner only', async () => {
    const { server } = await openFullServer();
    const file = join(temporaryFolder(), 'a.backup');
    const counts = await writeBackup({ db: server.db, engine: 'sqlite' }, file, TOLD);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(counts).toMatchObject({ sitting: 2, desk_run: 1, person: 1 });
    const target = await openTestDatabase();
    const restored = must(await restoreBackup({ db: target, engine: 'sqlite' }, file, PARTS));
    expect(restored).toMatchObject({ counts, migrated: [] });
    expect(await dumpTables(target, 'sqlite')).toEqual(await dumpTables(server.db, 'sqlite'));
    expect(await findInconsistency(target)).toEqual([]);
  });

  it('is refused whole when a byte of it is changed, cut off or added, and the database stays as it was', async () => {
    const { server } = await openFullServer();
    const folder = temporaryFolder();
    const file = join(folder, 'a.backup');
    await writeBackup({ db: server.db, engine: 'sqlite' }, file, TOLD);
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    const lines = text.trimEnd().split('\n');
    const broken: Record<string, Buffer> = {
      'another word': gzipSync(text.replace('您好', '你好')),
      'a row less': gzipSync(`${lines.filter((line) => !line.includes('drop table')).join('\n')}\n`),
      'no end': gzipSync(`${lines.slice(0, -1).join('\n')}\n`),
      'more after the end': gzipSync(`${text}[]\n`),
      'cut off': readFileSync(file).subarray(0, -20),
      'no gzip': Buffer.from(text),
      nothing: Buffer.alloc(0),
      'other json': gzipSync('{"a":1}\n'),
    };
    const target = await openTestDatabase();
    const before = await dumpTables(target, 'sqlite');
    for (const [name, bytes] of Object.entries(broken)) {
      const copy = join(folder, 'broken.backup');
      writeFileSync(copy, bytes);
      const refused = await restoreBackup({ db: target, engine: 'sqlite' }, copy, { ...PARTS, replace: true });
      expect([name, refused]).toEqual([name, { ok: false, error: expect.objectContaining({ code: 'damaged' }) }]);
    }
    expect(await verifyBackup(join(folder, 'none'))).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(await dumpTables(target, 'sqlite')).toEqual(before);
  });

  it('does not go over somebody’s data unless told to, and then leaves nothing of it', async () => {
    const { server } = await openFullServer();
    const file = join(temporaryFolder(), 'a.backup');
    await writeBackup({ db: server.db, engine: 'sqlite' }, file, TOLD);
    const other = await makeTestApp();
    await visit(other.app).call('startSitting', {}, { eventId: nextEventId(), paperId: 'paper', form: 'short' });
    const target = { db: other.db, engine: 'sqlite' } as const;
    const before = await dumpTables(other.db, 'sqlite');
    expect(await restoreBackup(target, file, PARTS)).toMatchObject({ ok: false, error: { code: 'not-empty' } });
    expect(await dumpTables(other.db, 'sqlite')).toEqual(before);
    must(await restoreBackup(target, file, { ...PARTS, replace: true }));
    expect(await dumpTables(other.db, 'sqlite')).toEqual(await dumpTables(server.db, 'sqlite'));
  });

  it('of an older schema is brought up to date, of a newer one refused by name', async () => {
    const source = await openTestDatabase();
    const file = join(temporaryFolder(), 'a.backup');
    await writeBackup({ db: source, engine: 'sqlite' }, file, TOLD);
    const [header, ...rest] = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
    const target = { db: await openTestDatabase(), engine: 'sqlite' } as const;
    const older = Object.fromEntries(Object.entries(MIGRATIONS).slice(0, 1));
    expect(await restoreBackup(target, file, { ...PARTS, migrations: older })).toMatchObject({
      ok: false,
      error: { code: 'newer-schema', detail: expect.stringContaining('0002-desk') },
    });
    const later = {
      ...MIGRATIONS,
      '9999-later': {
        up: (db: Parameters<(typeof MIGRATIONS)[string]['up']>[0]) =>
          db.schema.createTable('later').addColumn('id', 'text').execute(),
      },
    };
    expect(must(await restoreBackup(target, file, { ...PARTS, migrations: later })).migrated).toEqual(['9999-later']);
    expect(await dumpTables(target.db, 'sqlite')).toHaveProperty('later', []);
    const future = join(temporaryFolder(), 'future.backup');
    writeFileSync(future, gzipSync([header?.replace('"format":1', '"format":2'), ...rest].join('\n')));
    expect(await verifyBackup(future)).toMatchObject({ ok: false, error: { code: 'newer-format' } });
  });

  it('that cannot be loaded to the end changes nothing', async () => {
    const { server } = await openFullServer();
    const file = join(temporaryFolder(), 'a.backup');
    await writeBackup({ db: server.db, engine: 'sqlite' }, file, TOLD);
    const before = await dumpTables(server.db, 'sqlite');
    const up = async () => {
      throw new Error('the disk is full');
    };
    const migrations = { ...MIGRATIONS, '9999-later': { up } };
    const restoring = restoreBackup({ db: server.db, engine: 'sqlite' }, file, { ...PARTS, replace: true, migrations });
    await expect(restoring).rejects.toThrow('the disk is full');
    expect(await dumpTables(server.db, 'sqlite')).toEqual(before);
  });

  it('lets guests stay signed in, and accounts sign in again', async () => {
    const { server, visitor } = await openFullServer();
    await visit(server.app).call('startSitting', {}, { eventId: nextEventId(), paperId: 'paper', form: 'short' });
    await visitor.call('signUp', {}, { email: 'a@example.com', password: '一个很长的好密码呀呀', name: '甲' });
    const file = join(temporaryFolder(), 'a.backup');
    await writeBackup({ db: server.db, engine: 'sqlite' }, file, TOLD);
    const sessions = async (endsLogins: boolean): Promise<number> => {
      const db = await openTestDatabase();
      must(await restoreBackup({ db, engine: 'sqlite' }, file, { ...PARTS, endsLogins }));
      return (await db.selectFrom('auth_session').select('id').execute()).length;
    };
    expect([await sessions(false), await sessions(true)]).toEqual([2, 1]);
  });

  it('does not bring back anybody who was erased since, by the database’s tombstones or a list', async () => {
    const { server } = await openFullServer();
    const source = { db: server.db, engine: 'sqlite' } as const;
    const file = join(temporaryFolder(), 'a.backup');
    await writeBackup(source, file, TOLD);
    const [person] = await server.db.selectFrom('person').select('id').execute();
    const tombstone = { personId: person?.id ?? '', erasedAt: 5, why: 'asked' } as const;
    const empty = await openTestDatabase();
    const byList = must(
      await restoreBackup({ db: empty, engine: 'sqlite' }, file, { ...PARTS, erasures: [tombstone] }),
    );
    expect(byList.erased).toBe(1);
    await erasureRows(server.db).removePerson(tombstone.personId);
    await erasureRows(server.db).bury(tombstone);
    const byTable = must(await restoreBackup(source, file, { ...PARTS, replace: true }));
    expect(byTable.erased).toBe(1);
    for (const db of [empty, server.db]) {
      const dump = await dumpTables(db, 'sqlite');
      expect(JSON.stringify(dump)).not.toContain('您好');
      expect(dump).toMatchObject({ person: [], sitting: [], answer: [], desk_run: [], erasure: [expect.anything()] });
    }
  });

  it('opens no link again that was revoked since, by the database’s rows or the list beside it, and every other', async () => {
    const dataDir = temporaryFolder();
    let settle = async (): Promise<void> => undefined;
    const server = await makeTestApp({ ports: { afterRevocation: () => settle() } });
    settle = afterRevocation(server.db, dataDir);
    const visitor = visit(server.app);
    const start = { eventId: nextEventId(), paperId: 'paper', form: 'short' };
    const { id } = await visitor.call('startSitting', {}, start);
    await visitor.call('handIn', { sittingId: id }, { eventId: nextEventId() });
    const share = () => visitor.call('share', {}, { kind: 'paper', id, days: 7, name: '' });
    const [early, revoked, open] = [await share(), await share(), await share()];
    await visitor.call('revokeShare', { shareId: early.shareId });
    const file = join(temporaryFolder(), 'a.backup');
    await writeBackup({ db: server.db, engine: 'sqlite' }, file, TOLD);
    await visitor.call('revokeShare', { shareId: revoked.shareId });

    const lists = must(readLastingLists(dataDir));
    expect(lists.revocations.map(({ shareId }) => shareId).sort()).toEqual([early.shareId, revoked.shareId].sort());
    expect(statSync(join(dataDir, 'revocations.jsonl')).mode & 0o777).toBe(0o600);
    const empty = await openTestDatabase();
    const byList = must(await restoreBackup({ db: empty, engine: 'sqlite' }, file, { ...PARTS, ...lists }));
    const source = { db: server.db, engine: 'sqlite' } as const;
    const byRows = must(await restoreBackup(source, file, { ...PARTS, replace: true }));
    expect([byList.revoked, byRows.revoked]).toEqual([1, 1]);
    for (const db of [empty, server.db]) {
      const rows = await db.selectFrom('share').select('id').where('revoked_at', 'is', null).execute();
      expect(rows).toEqual([{ id: open.shareId }]);
    }
    expect((await visitor.send('GET', `/api/shared/${revoked.token}`)).status).toBe(404);
    expect((await visitor.send('GET', `/api/shared/${open.token}`)).status).toBe(200);
  });
});
