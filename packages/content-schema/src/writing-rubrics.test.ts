import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadRubric } from './load-rubric.ts';
import { loadSampleAnswers } from './load-sample-answers.ts';

const guide = readFileSync(new URL('../../../docs/guides/writing-rubrics.md', import.meta.url), 'utf8');
const [rubric = '', answers = ''] = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text ?? '');

const directory = mkdtempSync(join(tmpdir(), 'mianmian-guide-'));
afterAll(() => rmSync(directory, { recursive: true }));

describe('the guide to writing rubrics', () => {
  test('shows a rubric and answers that load as they stand there', () => {
    writeFileSync(join(directory, 'broken-cup.yaml'), rubric);
    writeFileSync(join(directory, 'answers.yaml'), answers);
    const loaded = loadRubric(join(directory, 'broken-cup.yaml'), new Set());
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    expect(loaded.value.criteria.map(({ facets }) => facets.map(({ points }) => points))).toEqual([
      [2, 2, 2],
      [3, 2, 1],
    ]);
    expect(loadSampleAnswers(join(directory, 'answers.yaml'), loaded.value)).toMatchObject({
      ok: true,
      value: { answers: [{ id: '小李', labels: { c1: 4, c2: 5 } }, { id: '小王' }] },
    });
  });
});
