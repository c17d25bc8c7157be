import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('./fixtures/print-walks.ts', import.meta.url));
const print = (env: Readonly<Record<string, string>>): string =>
  execFileSync(process.execPath, ['--import', 'tsx', PROGRAM], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });

it('gives the same bytes in another time zone and language', () => {
  const here = print({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  expect(here.length).toBeGreaterThan(10_000);
  expect(print({ TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here);
}, 60_000);
