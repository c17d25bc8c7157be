import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentBroken } from '@mianmian/application/ports/content-broken';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { openContent } from './open-content.ts';

const CONTENT = fileURLToPath(new URL('../../../../content', import.meta.url));
const READS_MS = 60_000;

/** The shipped content with a file of it spoilt. */
function spoil(...files: readonly string[]): string {
  const directory = join(temporaryFolder(), 'content');
  cpSync(CONTENT, directory, { recursive: true });
  for (const file of files) {
    writeFileSync(
      join(directory, file),
      readFileSync(join(directory, file), 'utf8').replace(/^id: |^demands:/m, 'x: '),
    );
  }
  return directory;
}

describe('broken content', () => {
  it('keeps the server from starting only where nobody can do without it', () => {
    const opened = openContent(spoil('question-bank/q1-1.yaml', 'drills/shipping.yaml'), () => undefined);
    if (opened.ok) throw new Error('it was opened');
    expect(new Set(opened.error.map(({ file }) => file))).toEqual(new Set(['question-bank/q1-1.yaml']));
  });

  it(
    'is told to whoever runs the server, closes what it is for, and leaves the rest open',
    async () => {
      const told: string[] = [];
      const files = ['scenarios/tutorial.yaml', 'drills/shipping.yaml', 'coaching/job-lexicon.yaml'];
      const opened = openContent(spoil(...files), (problems) => told.push(...problems));
      if (!opened.ok) throw new Error(JSON.stringify(opened.error));
      const { preparation, desk, warmUp } = opened.value;
      expect(told).toEqual([]);
      await warmUp();
      for (const file of files) expect(told.some((line) => line.startsWith(`content/${file}:`))).toBe(true);
      expect(() => preparation.drillTopics).toThrow(ContentBroken);
      expect(() => preparation.jobLexicon).toThrow(ContentBroken);
      expect(preparation.typing.texts.length).toBeGreaterThan(0);
      expect(desk().scenarios.some(({ id }) => id === 'tutorial')).toBe(false);
      expect(desk().brokenScenarioIds).toEqual(new Set(['tutorial']));
      expect(desk().scenarios.length).toBeGreaterThan(10);
    },
    READS_MS,
  );
});
