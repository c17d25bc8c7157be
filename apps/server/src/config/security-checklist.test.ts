import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
const DOCS = join(ROOT, 'docs');
const checklist = readFileSync(join(DOCS, 'security.md'), 'utf8');

/** Starts the process in which uploaded files are read. */
const READER = 'apps/server/src/job-files/open-job-files.ts';

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they are numbered from 1, level 3 comes last. */
const SECTIONS: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4 },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
  ...{ '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3 },
  ...{ '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2, '12.3': 4 },
  ...{ '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3 },
  ...{ '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
  ...{ '17.1': 1, '17.2': 4, '17.3': 2 },
};

const ROW = /^\| (?<ids>[\d., –]+) \| (?<state>[✅◐✗–]) \| (?<how>.+) \|$/gmu;
const rows = [...checklist.matchAll(ROW)].map(({ groups }) => ({
  ids: (groups?.ids ?? '').split(', ').flatMap(spread),
  how: groups?.how ?? '',
}));

/** `6.8.1–4` are four. */
function spread(text: string): readonly string[] {
  const [, section = '', from = '', to = from] = /^(\d+\.\d+)\.(\d+)(?:–(\d+))?$/.exec(text.trim()) ?? [];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${section}.${Number(from) + index}`);
}

const wanted = Object.entries(SECTIONS).flatMap(([section, count]) => spread(`${section}.1–${count}`));

describe('the security checklist', () => {
  it('has every requirement of levels 1 and 2 once', () => {
    const told = rows.flatMap(({ ids }) => ids);
    expect(told.filter((id, index) => told.indexOf(id) !== index)).toEqual([]);
    expect(wanted.filter((id) => !told.includes(id))).toEqual([]);
    expect(told.filter((id) => !wanted.includes(id))).toEqual([]);
  });

  it('names only files that are there', () => {
    const links = [...checklist.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(100);
    expect([...new Set(links)].filter((path) => !existsSync(join(DOCS, path)))).toEqual([]);
  });

  it('is right about no other program, no code or markup from text, and no opening to other sites', () => {
    const folders = [
      'apps/server/src',
      'apps/web/src',
      ...readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/src`),
    ];
    const sources = folders
      .flatMap((folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
      )
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/fixtures\//.test(path));
    expect(sources.length).toBeGreaterThan(500);
    const inside = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
    // The one that is started is the product's own, with no argument and through no shell.
    expect(sources.filter((path) => inside(path).includes('node:child_process'))).toEqual([READER]);
    expect(inside(READER)).toContain("import { type ChildProcess, fork } from 'node:child_process'");
    expect(inside(READER)).toContain('fork(program, [], {');
    const dangerous =
      /\beval\(|new Function\(|dangerouslySetInnerHTML|\.innerHTML\b|window\.(?:parent|opener)|window\.(?:on|addEventListener\(')message|hono\/cors|Access-Control-/;
    expect(sources.filter((path) => dangerous.test(inside(path)))).toEqual([]);
  });
});
