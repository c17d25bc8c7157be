import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDeskContent } from '@mianmian/content-schema/simulation/load-desk-content';
import { judgeZoo } from '@mianmian/core/simulation/zoo/judge-zoo';
import { runZoo, type ZooResult } from '@mianmian/core/simulation/zoo/run-zoo';
import { type Command, EXIT_OK, EXIT_PROBLEMS, EXIT_USAGE } from '../command.ts';
import { reportContentProblems } from '../report-content-problems.ts';
import { REPOSITORY_ROOT } from '../repository-root.ts';

export const zoo: Command = {
  name: 'zoo',
  summary: '让各种投机的客服跑遍所有场景，证明评分骗不过',
  help: `用法：mianmian zoo [--scenario 编号] [--seeds 个数]

每个场景、变体和种子（默认 8 个）都跑一遍标准答案、被破坏的标准答案和投机客服，
打印每种客服的最低分、平均分、最高分和通过关卡的次数；有一条不达标时退出码为 1。`,
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { scenario: { type: 'string' }, seeds: { type: 'string', default: '8' } },
    });
    const directory = join(REPOSITORY_ROOT, 'content');
    const loaded = loadDeskContent(directory);
    if (!loaded.ok) {
      reportContentProblems(directory, loaded.error);
      return EXIT_PROBLEMS;
    }
    const scenarios = loaded.value.scenarios.filter(
      ({ id }) => values.scenario === undefined || id === values.scenario,
    );
    const count = Number(values.seeds);
    if (scenarios.length === 0 || !Number.isSafeInteger(count) || count < 1) {
      console.error('没有这个场景，或 --seeds 不是正整数');
      return EXIT_USAGE;
    }
    const seeds = Array.from({ length: count }, (_, index) => index + 1);
    const results = scenarios.flatMap((scenario) => runZoo(loaded.value, scenario, seeds));
    printTable(results);
    const broken = judgeZoo(results);
    for (const line of broken) console.error(line);
    console.log(`${results.length} 场，${broken.length} 条不达标`);
    return broken.length === 0 ? EXIT_OK : EXIT_PROBLEMS;
  },
};

function printTable(results: readonly ZooResult[]): void {
  console.log('agent                 min  mean   max  gates');
  for (const agent of new Set(results.map((result) => result.agent))) {
    const own = results.filter((result) => result.agent === agent);
    const scores = own.map(({ score }) => score);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const cells = [Math.min(...scores), mean, Math.max(...scores)].map((score) => score.toFixed(1).padStart(5));
    const passed = own.filter(({ areGatesPassed }) => areGatesPassed).length;
    console.log(`${agent.padEnd(20)} ${cells.join(' ')}  ${passed}/${own.length}`);
  }
}
