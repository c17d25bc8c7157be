import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { soundContent, writeContent } from './fixtures/sound-content.ts';
import { loadContent } from './load-content.ts';

const FILE = 'drills/shipping.yaml';
const sound = soundContent[FILE] ?? '';

const written: string[] = [];
afterEach(() => {
  for (const directory of written.splice(0)) rmSync(directory, { recursive: true });
});

/** What is reported when the sound drill file is changed, as `line: message`. */
function reportOf(text: string): readonly string[] {
  const directory = writeContent({ ...soundContent, [FILE]: text });
  written.push(directory);
  const loaded = loadContent(directory);
  if (loaded.ok) return [];
  expect(loaded.error.every(({ file }) => file === FILE)).toBe(true);
  return loaded.error.map(({ line, message }) => `${line}: ${message}`);
}

const changed = (from: string, to: string): string => {
  if (!sound.includes(from)) throw new Error(`the sound drills do not hold ${from}`);
  return sound.replace(from, to);
};

const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('each fault of a drill is named with its line and reason', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    // title, what stands there, what is put, text of the line expected, part of the message
    ['an id of another topic', 'id: shipping-b', 'id: parcels-b', 'id: parcels-b', '已用在 drills/parcels.yaml:'],
    ['an unknown source', 'source: law', 'source: lore', 'source: lore', '出处「lore」不在本文件的 sources 里'],
    [
      'a source nobody cites',
      'sources:\n',
      'sources:\n  x: { title: 《某某法》, publisher: 某部, asOf: "2020-01-01", verified: false }\n',
      '  x: {',
      '没有题目用到',
    ],
    [
      'a proof without its day',
      'verified: false',
      'verified: true, verifiedBy: 读过某处的全文',
      '  law: {',
      '要写 verifiedBy 和 checkedOn',
    ],
    ['a day that never was', '"2018-08-31"', '"2018-02-31"', '  law: {', '应为真实的日期'],
    [
      'two right answers to a single choice',
      'right: false, why: 这样没有替顾客办事',
      'right: true',
      'options:',
      '恰有一个正确选项，现有 2 个',
    ],
    [
      'a multiple choice without a wrong option',
      'right: false, why: 做不到的事不能保证',
      'right: true',
      '',
      '至少有一个正确选项和一个错误选项，现有 3 个',
    ],
    ['a wrong option without its why', ', why: 做不到的事不能保证', '', '保证明天到', '「保证明天到」是错的，缺少 why'],
    [
      'a right option with a why',
      'text: 最新的位置, right: true',
      'text: 最新的位置, right: true, why: 说得具体',
      '最新的位置',
      '是正确的，缘由写在 explain 里',
    ],
    [
      'a judgement in other words',
      '{ text: 错, right: true }',
      '{ text: 不对, right: true }',
      '',
      '依次为「对」「错」',
    ],
    ['an option given twice', 'text: 下次答复的时间', 'text: 最新的位置', '', '选项「最新的位置」出现了两次'],
    [
      'an endless explanation',
      'explain: 说清现状',
      `explain: ${'长'.repeat(160)}说清现状`,
      'explain: 长',
      '16 到 160 个字',
    ],
    ['a fourth difficulty', 'difficulty: 2', 'difficulty: 4', 'difficulty: 4', '只能是：1、2、3'],
  ];
  test.each(cases)('%s', (_title, from, to, lineText, message) => {
    const text = changed(from, to);
    const report = reportOf(text);
    const line = report.find((entry) => entry.includes(message));
    expect(line, report.join('\n')).toBeDefined();
    if (lineText !== '') expect(line?.startsWith(`${lineOf(text, lineText)}: `)).toBe(true);
  });
});

describe('answers are not given away', () => {
  test('by the right option being the longest more often than not', () => {
    const long = sound.replaceAll(
      /text: (.*), right: true/g,
      (_whole, text: string) => `text: ${text.padEnd(20, '好')}, right: true`,
    );
    expect(reportOf(long).join()).toContain('4 道单选里有 4 道的正确选项最长');
  });

  test('by a semicolon that stands in right options only', () => {
    const marked = sound.replaceAll(/text: (.*), right: true/g, 'text: $1；好, right: true');
    expect(reportOf(marked).join()).toContain('4 道只有正确选项用了分号');
  });

  test('by the right option standing in one place more often than not', () => {
    const items = sound.split('  - id: ');
    // Items are alike but for the place of the right option: the third becomes the first once more.
    const first = items[1]?.replace('shipping-a', 'shipping-c') ?? '';
    expect(reportOf([...items.slice(0, 3), first, ...items.slice(4)].join('  - id: ')).join()).toContain(
      '4 道单选里有 3 道的正确选项排在第 1 个',
    );
  });
});

test('the repository’s own drills: twelve topics of ten items and more, 130 at least', () => {
  const loaded = loadContent(fileURLToPath(new URL('../../../content', import.meta.url)));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error, null, 1));
  const { drills } = loaded.value;
  expect(drills.filter(({ items }) => items.length < 10).map(({ id }) => id)).toEqual([]);
  expect(drills.map(({ group }) => group).filter((group) => group === 'rules')).toHaveLength(6);
  expect(drills).toHaveLength(12);
  expect(drills.flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(130);
});
