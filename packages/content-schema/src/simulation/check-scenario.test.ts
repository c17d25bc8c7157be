import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSimulation, readSimulation } from './load-simulation.ts';

const CONTENT = fileURLToPath(new URL('../../../../content/', import.meta.url));
const NAME = 'scenarios/doubted-genuine.yaml';
const directory = mkdtempSync(join(tmpdir(), 'mianmian-scenario-'));
for (const folder of ['policies', 'customers', 'desk']) {
  cpSync(join(CONTENT, folder), join(directory, folder), { recursive: true });
}
mkdirSync(join(directory, 'scenarios'));
afterAll(() => rmSync(directory, { recursive: true }));

const SCENARIO = readFileSync(join(CONTENT, NAME), 'utf8');

function problemsAfter(before: string, after: string): readonly string[] {
  expect(SCENARIO).toContain(before);
  writeFileSync(join(directory, NAME), SCENARIO.replace(before, after));
  const loaded = loadSimulation(directory);
  return loaded.ok ? [] : loaded.error.map(({ message }) => message);
}

describe('what has a problem is left out for whoever goes on without it', () => {
  it('of scenarios the broken one, of what all of them need everything', () => {
    const [other, policy] = ['scenarios/tutorial.yaml', 'policies/yunji-2026.yaml'];
    cpSync(join(CONTENT, other), join(directory, other));
    expect(problemsAfter('difficulty: 3', 'difficulty: 9')).not.toEqual([]);
    const left = readSimulation(directory);
    expect(left.sound?.scenarios.map(({ id }) => id)).toEqual(['tutorial']);
    expect(new Set(left.problems.map(({ file }) => file))).toEqual(new Set([NAME]));
    writeFileSync(join(directory, policy), 'id: [');
    expect(readSimulation(directory).sound).toBeNull();
    cpSync(join(CONTENT, policy), join(directory, policy));
    rmSync(join(directory, other));
  });
});

describe('a slip in a scenario is named before anybody plays it', () => {
  it('finds nothing where nothing is wrong', () => {
    expect(problemsAfter('difficulty: 3', 'difficulty: 3')).toEqual([]);
  });

  it.each([
    [
      'nothing true beside the lies',
      'says: [赔付|赔偿|赔 主管|查清|核实|核查],',
      '',
      '变体 triple：缺少 chats.main.tellings.claim.says',
    ],
    [
      'a capital letter in what may be told',
      'y260225 对得上',
      'Y260225 对得上',
      '要写小写、半角、简体：「y260225 对得上',
    ],
    ['a full-width letter in a question', '瓶底, 批次]', 'ｂａｔｃｈ, 批次]', '要写小写、半角、简体：「batch」'],
    [
      'something taken away that is not there',
      '{ id: changed, gone',
      '{ id: chnaged, gone',
      '「chats.main.tellings.chnaged」',
    ],
    [
      'a tool that does not exist',
      'tool: approve_return,',
      'tool: approve_returns,',
      '没有工具「approve_returns」，只能是',
    ],
    [
      'an argument a tool does not take',
      'reason: quality, freight: seller } }\n      - say',
      'reason: bad, freight: seller } }\n      - say',
      '只能是：no_reason、quality',
    ],
  ])('%s', (_slip, before, after, told) => {
    expect(problemsAfter(before, after).join('\n')).toContain(told);
  });
});
