import { fileURLToPath } from 'node:url';
import { judgeZoo } from '@mianmian/core/simulation/zoo/judge-zoo';
import { runZoo } from '@mianmian/core/simulation/zoo/run-zoo';
import { describe, expect, it } from 'vitest';
import { loadDeskContent } from './load-desk-content.ts';

const CONTENT = fileURLToPath(new URL('../../../../content', import.meta.url));
const loaded = loadDeskContent(CONTENT);
if (!loaded.ok) throw new Error(loaded.error.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
const content = loaded.value;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(content.scenarios)('scenario $id', (scenario) => {
  it('rewards the way through and no trick, with every variant and eight seeds', () => {
    expect(judgeZoo(runZoo(content, scenario, SEEDS))).toEqual([]);
  }, 120_000);
});
