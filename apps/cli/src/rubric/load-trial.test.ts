import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY_ROOT } from '../repository-root.ts';
import { loadTrial } from './load-trial.ts';

const content = join(REPOSITORY_ROOT, 'content');
const outsider = (file: string): string => join(REPOSITORY_ROOT, 'training/outsider', file);
const rubric = outsider('x-live.yaml');

describe('what a trial needs', () => {
  test('is refused with the file that is not there, whichever of the two', () => {
    expect(loadTrial({ content, rubric: 'nowhere.yaml', answers: 'x.yaml' })).toMatchObject({
      ok: false,
      error: { problems: [{ file: 'nowhere.yaml', line: 1 }], summary: '评分标准有 1 处问题，没有评分。' },
    });
    expect(loadTrial({ content, rubric, answers: 'nowhere.jsonl' })).toMatchObject({
      ok: false,
      error: { problems: [{ file: 'nowhere.jsonl', line: 1 }], summary: '回答文件有 1 处问题，没有评分。' },
    });
  });

  test('is refused where the answers are to another question', () => {
    expect(loadTrial({ content, rubric, answers: outsider('x-invoice.answers.jsonl') })).toMatchObject({
      ok: false,
      error: { problems: [{ message: expect.stringContaining('没有对「x-live」的回答') }] },
    });
  });
});
