import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/mianmian.mjs', import.meta.url));
const mianmian = (...args: readonly string[]) => spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8' });

/** Each call starts a process that reads TypeScript: seconds on a busy machine. */
describe('the command line', { timeout: 60_000 }, () => {
  test('--help names every command and ends well', () => {
    const { status, stdout } = mianmian('--help');
    expect(status).toBe(0);
    for (const command of ['serve', 'backup', 'restore', 'move', 'migrate', 'score', 'check-content', 'try-rubric'])
      expect(stdout).toContain(command);
  });

  test('an unknown command or option is a usage error with the way out', () => {
    expect(mianmian('dance')).toMatchObject({ status: 2, stderr: expect.stringContaining('没有「dance」这个命令') });
    expect(mianmian('score', '--fast')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('用法：mianmian score'),
    });
    expect(mianmian('score', '--in', 'x')).toMatchObject({ status: 2, stderr: expect.stringContaining('--out') });
    expect(mianmian('try-rubric', 'x.yaml')).toMatchObject({ status: 2, stderr: expect.stringContaining('--answers') });
  });

  test('check-content exits 1 and names what is missing in an empty folder', () => {
    const { status, stderr } = mianmian('check-content', fileURLToPath(new URL('.', import.meta.url)));
    expect(status).toBe(1);
    expect(stderr).toContain('question-bank:1 文件夹不存在');
  });

  test('agents-report sums up the runs in its files, and says which file is missing', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'mianmian-cli-')), 'results.jsonl');
    const lines = [100, 90, 0].map((score) => {
      const run = { scenario: 'tutorial', variant: 'only', seed: score };
      return JSON.stringify({ run, result: { score, areGatesPassed: score > 50 } });
    });
    writeFileSync(file, `{"events":[{"tool":"note","result":{"message":"备注已记"}}]}\n${lines.join('\n')}\n`);
    const { status, stdout } = mianmian('agents-report', file);
    expect(status).toBe(0);
    expect(stdout).toContain('平均 63.3 分');
    expect(stdout).toContain('pass^1  66.7%\npass^2  33.3%\npass^3  0.0%');
    expect(mianmian('agents-report', `${file}.none`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('none'),
    });
  });
});
