import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from './load-content.ts';
import { loadRubric } from './load-rubric.ts';

const RUBRIC = `prompt: 顾客要求开不符合实际的发票，你怎么办？
criteria:
  - name: 守住底线
    max: 4
    facets:
      - name: 明确说不能
        phrasings: [这个不能这样开, 只能照实开, 金额改不了]
      - name: 说清理由
        phrasings: [这是违法的, 税务会查, 您也有风险]
      - name: 推给系统
        vague: true
        phrasings: [系统不支持, 没有权限, 我们办不了]
  - name: 给出路
    max: 2
    facets:
      - { name: 照实开票, phrasings: [照订单给您开, 如实开好发您, 电子票马上开] }
      - { name: 公司抬头, points: 0.5, phrasings: [抬头写单位, 给我税号, 开企业抬头] }
      - { name: 附上清单, phrasings: [附张明细, 清单盖个章, 打一份清单] }
`;
const CONCEPTS = new Set(['apologise']);

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mianmian-rubric-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const load = (text: string, name = 'x-invoice.yaml') => {
  writeFileSync(join(directory, name), text);
  return loadRubric(join(directory, name), CONCEPTS);
};
const questionOf = (text: string, name?: string) => {
  const loaded = load(text, name);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
};
const problemsOf = (text: string) => {
  const loaded = load(text);
  if (loaded.ok) throw new Error('the rubric was accepted');
  return loaded.error;
};
const lineIn = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a rubric that says only what must be said', () => {
  test('takes its id from the file, and ids of criteria and key points from their order', () => {
    const { id, criteria } = questionOf(RUBRIC);
    expect(id).toBe('x-invoice');
    expect(criteria.map((criterion) => criterion.id)).toEqual(['c1', 'c2']);
    expect(criteria[0]?.facets.map((facet) => facet.id)).toEqual(['k1', 'k2', 'k3']);
    expect(questionOf(RUBRIC, '我的题.yaml').id).toBe('rubric');
  });

  test('spreads the points of a criterion over its key points, keeping those that are given', () => {
    const points = questionOf(RUBRIC).criteria.map(({ facets }) => facets.map((facet) => facet.points));
    expect(points).toEqual([
      [2, 2, 2],
      [0.75, 0.5, 0.75],
    ]);
  });

  test('shares what does not divide in quarters, so that the maximum can be reached', () => {
    const three = RUBRIC.replace(', points: 0.5', '');
    expect(questionOf(three).criteria[1]?.facets.map((facet) => facet.points)).toEqual([0.75, 0.75, 0.5]);
  });

  test('makes every key point a concept of its own', () => {
    const concepts = questionOf(RUBRIC).criteria.flatMap(({ facets }) => facets.map((facet) => facet.concept));
    expect(new Set(concepts).size).toBe(6);
    expect(concepts[0]).toBe('x-invoice-c1-k1');
  });

  test('gives advice from its first phrasing and says what full and half mean', () => {
    const [criterion] = questionOf(RUBRIC).criteria;
    expect(criterion?.facets[0]?.advice).toContain('这个不能这样开');
    expect(criterion?.full).toBe('说到：明确说不能、说清理由');
  });

  test('is worth the sum of its maxima', () => {
    expect(questionOf(RUBRIC).points).toBe(6);
  });
});

describe('a rubric that says more', () => {
  test('keeps what its author wrote', () => {
    const text = RUBRIC.replace('prompt:', 'id: mine\ntitle: 发票\npoints: 5\nprompt:').replace(
      '- name: 明确说不能',
      '- name: 明确说不能\n        id: refuse\n        concept: apologise\n        advice: 直接说这个不能这样开',
    );
    const question = questionOf(text);
    expect(question).toMatchObject({ id: 'mine', title: '发票', points: 5 });
    expect(question.criteria[0]?.facets[0]).toMatchObject({
      id: 'refuse',
      concept: 'apologise',
      advice: '直接说这个不能这样开',
    });
  });

  test('may be a file of the question bank, which it leaves as it is', () => {
    const content = fileURLToPath(new URL('../../../content', import.meta.url));
    const loaded = loadContent(content);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    const concepts = new Set(
      loaded.value.questions.flatMap(({ criteria }) =>
        criteria.flatMap(({ facets }) => facets.map(({ concept }) => concept)),
      ),
    );
    for (const file of readdirSync(join(content, 'question-bank'))) {
      const rubric = loadRubric(join(content, 'question-bank', file), concepts);
      if (!rubric.ok) throw new Error(JSON.stringify(rubric.error));
      expect(rubric.value).toEqual(loaded.value.questions.find(({ id }) => id === rubric.value.id));
    }
  });
});

describe('a broken rubric', () => {
  const cases: readonly (readonly [title: string, from: string, to: string, line: string, message: string])[] = [
    ['a misspelt key', '    max: 4', '    max: 4\n    maximum: 4', 'maximum', '不认识的键：maximum'],
    ['no prompt', 'prompt: 顾客要求开不符合实际的发票，你怎么办？\n', '', 'criteria', '缺少 prompt'],
    ['two phrasings only', ', 金额改不了]', ']', '这个不能这样开', '至少 3 项'],
    ['a phrasing twice', '税务会查', '只能照实开', '只能照实开, 您也', '说法「只能照实开」已写在 x-invoice.yaml:'],
    ['an unknown concept', '- name: 说清理由', '- name: 说清理由\n        concept: sory', 'sory', '没有概念「sory」'],
    ['points that leave nothing', 'points: 0.5', 'points: 2', '照实开票', '要点「照实开票」没有分'],
    ['an id with a space', 'max: 4\n', 'max: 4\n    id: a b\n', 'a b', '小写字母'],
    ['YAML that does not close', '[这是违法的', '[[这是违法的', 'name: 推给系统', 'YAML 写法有误'],
  ];
  test.each(cases)('%s is named with its line', (_title, from, to, line, message) => {
    const text = RUBRIC.replace(from, to);
    const problem = problemsOf(text).find((candidate) => candidate.message.includes(message));
    expect(problem, JSON.stringify(problemsOf(text))).toBeDefined();
    if (line !== '' && !message.startsWith('YAML')) expect(problem?.line).toBe(lineIn(text, line));
  });

  test('hears of all its problems at once, in order of line', () => {
    const text = RUBRIC.replace('税务会查', '只能照实开')
      .replace('- name: 说清理由', '- name: 说清理由\n        concept: sory')
      .replace('points: 0.5', 'points: 2');
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThanOrEqual(4);
    expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).toSorted((a, b) => a - b));
  });

  test('that is not there says so', () => {
    expect(loadRubric(join(directory, 'nowhere.yaml'), CONCEPTS)).toMatchObject({
      ok: false,
      error: [{ file: 'nowhere.yaml', message: '没有这个文件；请检查路径' }],
    });
    expect(loadRubric(directory, CONCEPTS).ok).toBe(false);
  });
});
