import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ENVIRONMENT_NAMES, readConfig } from './read-config.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, first = '']) => first);

/** Only journeys set these. */
const OF_TESTS = ['MIANMIAN_TEST', 'CLOCK_OFFSET_FILE'];
/** Read by Node and by the build itself. */
const OF_NODE = ['NODE_ENV'];

const composeSchema = z.object({
  services: z.record(z.string(), z.looseObject({ environment: z.record(z.string(), z.string()).optional() })),
});

describe('what operators are given', () => {
  it('describes every variable of the environment, and none that nobody reads', () => {
    const told = matches(read('docs/guides/operating.md'), /^\| `([A-Z_]+)` \|/gm);
    expect([...told].sort()).toEqual(ENVIRONMENT_NAMES.filter((name) => !OF_TESTS.includes(name)).sort());
  });

  it('starts two processes by compose that share database and secret, with variables that are read and fit', () => {
    const { services } = composeSchema.parse(parse(read('deploy/compose.yaml'), { merge: true }));
    const { app1, app2, caddy } = services;
    expect(app2?.environment).toEqual(app1?.environment);
    const env = Object.fromEntries(
      Object.entries(app1?.environment ?? {}).map(([name, value]) => [
        name,
        value.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, variable: string, kind?: string, rest = '') =>
          kind === '-' ? rest : variable === 'SITE_ADDRESS' ? 'mianmian.example.com' : 'x'.repeat(40),
        ),
      ]),
    );
    expect(Object.keys(env).filter((name) => !ENVIRONMENT_NAMES.includes(name))).toEqual([]);
    expect(readConfig(env, '/app')).toMatchObject({
      ok: true,
      value: {
        publicOrigin: 'https://mianmian.example.com',
        databaseUrl: expect.stringContaining('@db:5432/'),
        drainMs: 3_000,
      },
    });
    const asked = matches(read('deploy/Caddyfile'), /\{\$(\w+)/g);
    expect(Object.keys(caddy?.environment ?? {}).sort()).toEqual([...asked].sort());
  });

  it('starts by systemd and in the image the programs that the build makes, with variables that are read', () => {
    const files = ['deploy/mianmian.service', 'deploy/mianmian-backup.service', 'deploy/Dockerfile'].map(read);
    const programs = files.flatMap((text) => matches(text, /(apps\/server\/dist\/\w+)\.js/g));
    for (const program of programs) expect(existsSync(join(ROOT, `${program.replace('dist', 'src')}.ts`))).toBe(true);
    expect(programs.length).toBe(3);
    const set = files
      .flatMap((text) => matches(text, /^(?:Environment=|ENV )(.*)$/gm))
      .flatMap((line) => line.split(' '));
    const names = set.map((pair) => pair.split('=')[0] ?? '');
    expect(names.filter((name) => ![...ENVIRONMENT_NAMES, ...OF_NODE].includes(name))).toEqual([]);
    const copied = matches(read('deploy/Dockerfile'), /^COPY --from=build \/app\/(\S+)/gm).filter(
      (path) => !path.endsWith('dist'),
    );
    for (const path of copied) expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
  });

  it('lets a stop take as long as it may', () => {
    const [seconds] = matches(read('deploy/mianmian.service'), /TimeoutStopSec=(\d+)/g);
    expect(Number(seconds)).toBeGreaterThan(3 + 10);
  });
});
