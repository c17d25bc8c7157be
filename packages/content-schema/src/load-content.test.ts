import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { ContentProblem } from './content-problem.ts';
import { soundContent, writeContent } from './fixtures/sound-content.ts';
import { loadContent } from './load-content.ts';

const written: string[] = [];
afterEach(() => {
  for (const directory of written.splice(0)) rmSync(directory, { recursive: true });
});

const load = (files: Readonly<Record<string, string>>) => {
  const directory = writeContent(files);
  written.push(directory);
  return loadContent(directory);
};

/** Sound content with one text of one file replaced. */
const withChange = (file: string, from: string, to: string): Record<string, string> => {
  const text = soundContent[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { ...soundContent, [file]: text.replace(from, to) };
};

const problemsOf = (files: Readonly<Record<string, string>>): readonly ContentProblem[] => {
  const loaded = load(files);
  return loaded.ok ? [] : loaded.error;
};

const lineIn = (files: Readonly<Record<string, string>>, file: string, text: string): number =>
  (files[file] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1;

describe('loading content', () => {
  test('gives questions, papers, the taste and drills when nothing is wrong', () => {
    const loaded = load(soundContent);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    expect(loaded.value.questions.map(({ id }) => id)).toEqual(['one', 'three', 'two']);
    expect(loaded.value.papers[0]?.sections[0]).toEqual({ id: 's1', title: '第一部分', questionIds: ['one', 'two'] });
    expect(loaded.value.taste.id).toBe('taste');
    expect(loaded.value.taste.modelAnswer.endsWith('。')).toBe(true);
    expect(loaded.value.drills.map(({ id, items }) => [id, items.length])).toEqual([
      ['parcels', 6],
      ['shipping', 6],
    ]);
    expect(loaded.value.drills[0]?.sources[0]).toMatchObject({ id: 'law', asOf: '2018-08-31', verified: false });
  });

  test('accepts the repository’s own content: 32 questions and a paper of 130 points', () => {
    const loaded = loadContent(fileURLToPath(new URL('../../../content', import.meta.url)));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error, null, 1));
    expect(loaded.value.questions).toHaveLength(32);
    expect(loaded.value.papers.map(({ id, totalPoints }) => [id, totalPoints])).toEqual([['platform-2026', 130]]);
  });

  test('reports the problems of all files in one run, ordered by file and line', () => {
    const one = withChange('question-bank/one.yaml', 'points: 10', 'points: ten');
    const two = withChange('question-bank/two.yaml', 'examines: [沟通技巧]', 'examine: [沟通技巧]');
    const paper = withChange('papers/mock.yaml', 'points: 10', 'points: 11');
    const files = {
      'question-bank/one.yaml': one['question-bank/one.yaml'] ?? '',
      'question-bank/two.yaml': two['question-bank/two.yaml'] ?? '',
      'question-bank/three.yaml': two['question-bank/three.yaml'] ?? '',
      'papers/mock.yaml': paper['papers/mock.yaml'] ?? '',
    };
    expect(problemsOf(files).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'drills:1',
      'papers/mock.yaml:8',
      'question-bank/one.yaml:3',
      'question-bank/two.yaml:1',
      'question-bank/two.yaml:7',
      'tastes/first-reply.yaml:1',
      'typing:1',
    ]);
  });

  test('says what is missing when a whole folder is not there', () => {
    expect(problemsOf({}).map(({ file }) => file)).toEqual([
      'drills',
      'papers',
      'question-bank',
      'tastes/first-reply.yaml',
      'typing',
    ]);
  });
});

describe('each broken file is named with its line and reason', () => {
  const question = 'question-bank/two.yaml';
  const paper = 'papers/mock.yaml';
  const cases: readonly (readonly [string, string, string, string, string, string])[] = [
    // title, file, what stands there, what is put, text of the line expected, part of the message
    ['an unknown key', question, 'version: 1', 'version: 1\ncolour: red', 'colour', '不认识的键：colour'],
    ['a missing key', question, '    name: 倾听\n', '', '- id: listen', '缺少 criteria.0.name'],
    ['broken YAML', question, 'examines: [沟通技巧]', 'examines: [沟通技巧', 'criteria:', 'YAML 写法有误'],
    ['a star that is no anchor', question, '[沟通技巧]', '[*沟通技巧*]', '[*沟通技巧*]', '前面没有锚点'],
    ['a key given twice', question, 'version: 1', 'version: 1\nversion: 2', 'version: 2', 'YAML 写法有误'],
    ['an id unlike its file name', question, 'id: two', 'id: four', 'id: four', '应与文件名「two」相同'],
    ['an unknown competency', question, 'communication', 'charm', 'charm', '只能是：communication'],
    ['points finer than a quarter', question, 'points: 0.5', 'points: 0.3', 'points: 0.3', '0.25 的整数倍'],
    ['two phrasings only', question, '          - two 甲说法\n', '', 'phrasings:', '至少 3 项'],
    ['a phrasing twice in one facet', question, 'two 乙说法', 'two 甲说法', '', '已写在 question-bank/two.yaml:'],
    ['a phrasing of another question', question, 'two 乙说法', 'one 乙说法', 'one 乙说法', 'question-bank/one.yaml:'],
    [
      'no advice',
      question,
      '        advice: 先让他把话说完，再开口问。\n',
      '',
      '- id: finish',
      '缺少 criteria.0.facets.0.advice',
    ],
    [
      'a short model answer',
      question,
      'modelAnswer: |',
      'modelAnswer: 太短\nx: |',
      'modelAnswer',
      '应有 150 到 400 个字',
    ],
    ['facets that cannot reach the maximum', question, 'max: 2', 'max: 3', 'max: 3', '要点加起来只有 2 分'],
    ['vague facets only', question, 'points: 2\n', 'points: 2\n        vague: true\n', 'facets:', '只有含糊的要点'],
    ['a facet id twice', question, '- id: vague', '- id: finish', '', '要点 id「finish」'],
    ['a paper asking an unknown question', paper, '[three] }', '[three, nine] }', 'nine', '题库里没有题目「nine」'],
    ['a question twice on a paper', paper, '[one, two]', '[one, one]', '[one, one]', '「one」在本卷里出现了两次'],
    ['a wrong total', paper, 'totalPoints: 30', 'totalPoints: 29', 'totalPoints', '各题相加是 30 分'],
    ['a wrong section sum', paper, 'points: 20', 'points: 15', 'points: 15', '各题相加是 20 分'],
    ['a section the short form leaves out', paper, '[one, three]', '[one]', 'questionIds: [one]', '现取 0 题'],
    [
      'a short form with two of a section',
      paper,
      '[one, three]',
      '[one, two, three]',
      '[one, two, three]',
      '现取 2 题',
    ],
    ['a short form asking what the paper does not', paper, '[one, three]', '[one, three, q9]', 'q9', '不在全卷里'],
    [
      'a short form as long as the paper',
      paper,
      'totalSeconds: 300',
      'totalSeconds: 600',
      '  totalSeconds: 600',
      '应少于',
    ],
  ];
  test.each(cases)('%s', (_title, file, from, to, lineText, message) => {
    const files = withChange(file, from, to);
    const problems = problemsOf(files);
    const problem = problems.find((candidate) => candidate.message.includes(message));
    expect(problem, JSON.stringify(problems)).toMatchObject({ file });
    if (lineText !== '') expect(problem?.line).toBe(lineIn(files, file, lineText));
  });

  test('a paper is not blamed for a question whose own file is broken', () => {
    const files = withChange(question, 'points: 10', 'points: ten');
    expect(problemsOf(files).map(({ file }) => file)).toEqual([question]);
  });

  test('the taste keeps its own id', () => {
    const files = withChange('tastes/first-reply.yaml', 'id: taste', 'id: tasty');
    expect(problemsOf(files)).toMatchObject([{ file: 'tastes/first-reply.yaml', line: 1 }]);
  });

  test('no question of the bank takes the id of the taste', () => {
    const files = {
      ...soundContent,
      'question-bank/taste.yaml': (soundContent[question] ?? '').replaceAll('two', 'taste'),
    };
    expect(problemsOf(files)).toContainEqual({
      file: 'question-bank/taste.yaml',
      line: 1,
      message: 'id「taste」留给 tastes/first-reply.yaml，请换一个',
    });
  });
});
