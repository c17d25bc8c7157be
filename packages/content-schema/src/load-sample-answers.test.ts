import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadSampleAnswers } from './load-sample-answers.ts';
import { questionOfRubric } from './question-of-rubric.ts';

const facets = [{ name: '道歉', phrasings: ['对不起', '抱歉', '不好意思'] }];
const question = questionOfRubric(
  {
    prompt: '顾客等了两天，你怎么说？',
    criteria: [
      { id: 'own', name: '担下来', max: 2, facets },
      { id: 'fix', name: '补办', max: 3, facets },
    ],
  },
  'late',
);

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mianmian-samples-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const load = (file: string, text: string) => {
  writeFileSync(join(directory, file), text);
  return loadSampleAnswers(join(directory, file), question);
};
const problemsOf = (file: string, text: string) => {
  const loaded = load(file, text);
  if (loaded.ok) throw new Error('the answers were accepted');
  return loaded.error.map(({ line, message }) => `${line} ${message}`);
};

describe('answers to try a rubric with', () => {
  test('may be a YAML list, labels naming criteria by name, ids left out', () => {
    const loaded = load(
      'answers.yaml',
      '- answer: 对不起，我马上补\n  labels: { 担下来: 2, 补办: 1.5 }\n- answer: |\n    关我什么事\n  kind: trap\n',
    );
    expect(loaded).toEqual({
      ok: true,
      value: {
        answers: [
          { id: '第1份', answer: '对不起，我马上补', isTrap: false, labels: { own: 2, fix: 1.5 } },
          { id: '第2份', answer: '关我什么事\n', isTrap: true, labels: null },
        ],
        skipped: 0,
      },
    });
  });

  test('may be lines of JSON; answers to other questions are left out and counted', () => {
    const lines = [
      { id: 'a', question: 'late', answer: '抱歉', labels: { own: 1, fix: 0 } },
      { id: 'b', question: 'other', answer: '抱歉', labels: { something: 1 } },
    ];
    const loaded = load('answers.jsonl', `\uFEFF${lines.map((line) => JSON.stringify(line)).join('\r\n\n')}\n`);
    expect(loaded).toMatchObject({ ok: true, value: { answers: [{ id: 'a' }], skipped: 1 } });
  });

  test('name all their problems with lines', () => {
    const text = [
      '{"answer":"抱歉","labels":{"own":9,"fix":1}}',
      '{"answer":"抱歉","labels":{"owned":1,"fix":1}}',
      '{"answer":"抱歉","labels":{"own":1}}',
    ].join('\n');
    expect(problemsOf('answers.jsonl', text)).toEqual([
      '1 「own」应在 0 到 2 分之间，现为 9',
      '2 labels 里的「owned」不是评分项的 id 或名字',
      '3 labels 缺少：补办；没有得分请写 0',
    ]);
    expect(problemsOf('answers.jsonl', '{"answer"\n\n{"id":"x"}\n{"answer":3}')).toEqual([
      '1 不是合法的 JSON；每行应是一份回答',
      '3 缺少 answer',
      '4 answer 应为文字',
    ]);
    expect(problemsOf('answers.yaml', '- answer: 抱歉\n- id: two\n')).toEqual(['2 缺少 1.answer']);
  });

  test('that are none, or to other questions only, say so', () => {
    expect(problemsOf('answers.jsonl', '')).toEqual(['1 文件里没有回答']);
    expect(problemsOf('answers.jsonl', '{"question":"q1","answer":"抱歉"}')[0]).toContain('没有对「late」的回答');
    expect(loadSampleAnswers(join(directory, 'nowhere.jsonl'), question).ok).toBe(false);
  });
});
