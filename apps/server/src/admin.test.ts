import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { runAdminCommand } from './admin/run-admin-command.ts';
import { DeskGuest } from './fixtures/desk-guest.ts';
import { findInconsistency } from './fixtures/find-inconsistency.ts';
import { runAdmin } from './fixtures/run-admin.ts';
import { startServerProcess } from './fixtures/server-process.ts';
import { shippedDesk } from './fixtures/shipped-desk.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { WritingGuest } from './fixtures/writing-guest.ts';
import { openDatabase } from './storage/open-database.ts';

/** Each starts several processes that read TypeScript. */
const PROCESS_TEST = { timeout: 90_000 };
const WRITING_MS = 400;

describe('the admin program', PROCESS_TEST, () => {
  beforeAll(() => void shippedDesk(), 60_000);

  it('backs up a server that is written to; restored, all that was acknowledged before is there and consistent', async () => {
    const dataDir = temporaryFolder();
    const file = join(temporaryFolder(), 'under-load.backup');
    const server = await startServerProcess(dataDir);
    const address = server.address ?? '';
    const writers = ['writer-a', 'writer-b'].map((name) => new WritingGuest(name));
    const talkers = ['talker-a', 'talker-b'].map((name) => new DeskGuest(name));
    for (const guest of [...writers, ...talkers]) await guest.start(address);
    const writing = Promise.all([...writers, ...talkers].map((guest) => guest.write(address)));
    await sleep(WRITING_MS);
    const before = writers.map((guest) => guest.acknowledgements);
    const backup = await runAdmin(['backup', file], { DATA_DIR: dataDir });
    const after = writers.map((guest) => guest.acknowledgements);
    const whileRunning = await runAdminCommand(['restore', file, '--replace'], { DATA_DIR: dataDir });
    await server.end('SIGTERM');
    await writing;
    expect(backup).toMatchObject({ code: 0, stdout: expect.stringContaining('已备份'), stderr: '' });
    expect(whileRunning).toMatchObject({ exitCode: 1, text: expect.stringContaining('请先停止服务') });
    // It was written to all the while.
    expect(after.every((count, index) => count > (before[index] ?? 0))).toBe(true);

    const target = temporaryFolder();
    const restored = await runAdminCommand(['restore', file], { DATA_DIR: target });
    expect(restored).toMatchObject({ exitCode: 0, text: expect.stringContaining('已恢复') });
    const db = await openDatabase(target);
    onTestFinished(() => db.destroy());
    expect(await findInconsistency(db)).toEqual([]);
    const drafts = await db.selectFrom('draft').select('revision').execute();
    const held = drafts.map(({ revision }) => revision).sort((a, b) => a - b);
    const least = [...before].sort((a, b) => a - b);
    expect(held.length).toBe(least.length);
    expect(held.filter((revision, index) => revision < (least[index] ?? 0))).toEqual([]);
    const runs = await db.selectFrom('desk_run').select(['id', 'sequence']).execute();
    expect(runs.length).toBe(talkers.length);
  });

  it('says in Chinese what was not done, what was kept and what to do', async () => {
    const dataDir = temporaryFolder();
    const run = (...args: readonly string[]) => runAdminCommand(args, { DATA_DIR: dataDir });
    const here = join(dataDir, 'mianmian.sqlite');
    expect(await run('backup', join(dataDir, 'x'))).toMatchObject({
      exitCode: 1,
      text: expect.stringMatching(/没有数据库.*请检查 DATA_DIR/),
    });
    expect(await run('migrate')).toMatchObject({ exitCode: 0, text: expect.stringContaining('0001-first') });
    expect(await run('migrate')).toMatchObject({ exitCode: 0, text: expect.stringContaining('已经是最新') });
    expect(await run('backup', here)).toMatchObject({ exitCode: 1, text: expect.stringContaining('为了不覆盖') });
    expect(await run('restore', here)).toMatchObject({ exitCode: 1, text: expect.stringContaining('数据库没有改动') });
    expect(await run('backup', '/proc/none/x')).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('没有做完'),
    });
    const list = join(dataDir, 'erasures.jsonl');
    writeFileSync(list, '{"personId":"p","erasedAt":1,"why":"asked"}\n{"personId":\n');
    const file = join(dataDir, 'good.backup');
    expect(await run('backup', file)).toMatchObject({ exitCode: 0 });
    expect(await run('restore', file, '--replace')).toMatchObject({ text: expect.stringContaining('收回名单读不懂') });
    expect(await run('restore', file, '--erasures', 'none')).toMatchObject({
      text: expect.stringContaining('none: missing'),
    });
    writeFileSync(list, '{"personId":"p","erasedAt":1,"why":"asked"}\n');
    expect(await run('restore', file)).toMatchObject({ exitCode: 0, text: expect.stringContaining('重新删除了 0 人') });
    expect(await run('dance')).toMatchObject({ exitCode: 2 });
    expect(await run('restore', 'x', '--fast')).toMatchObject({ exitCode: 2 });
    expect(await runAdminCommand(['migrate'], { DATABASE_URL: 'mysql://x' })).toMatchObject({ exitCode: 2 });
  });
});
