import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadActReader } from '@mianmian/content-schema/load-act-reader';
import { loadSimulation } from '@mianmian/content-schema/simulation/load-simulation';
import { seedDice } from '@mianmian/core/shared/random';
import { type Command, EXIT_OK, EXIT_PROBLEMS, EXIT_USAGE } from '../command.ts';
import { DeskSession } from '../desk/desk-session.ts';
import { reportContentProblems } from '../report-content-problems.ts';
import { REPOSITORY_ROOT } from '../repository-root.ts';

export const desk: Command = {
  name: 'desk',
  summary: '用 JSON 行操作客服工作台，接待模拟顾客',
  help: `用法：mianmian desk --scenario 编号 --seed 整数 [--variant 变体] [--reveal]

标准输入每行一个 JSON：{"say":"…"}、{"tool":"…","args":{…}}、{"wait":秒}、{"chat":"…"} 换会话、{"close":true}。
标准输出每行一个观察（虚拟时间、顾客的话、工具结果）；第一行列出工具、店规和工作台上的内容，
最后一行是 {"result":…}。--reveal 另给出顾客的内心状态。不写 --variant 时由 seed 决定。`,
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        scenario: { type: 'string' },
        seed: { type: 'string', default: '1' },
        variant: { type: 'string' },
        reveal: { type: 'boolean', default: false },
      },
    });
    const directory = join(REPOSITORY_ROOT, 'content');
    const loaded = loadSimulation(directory);
    if (!loaded.ok) {
      reportContentProblems(directory, loaded.error);
      return EXIT_PROBLEMS;
    }
    const reader = loadActReader(directory);
    if (!reader.ok) {
      reportContentProblems(directory, reader.error);
      return EXIT_PROBLEMS;
    }
    const { scenarios, policies, cast } = loaded.value;
    const seed = Number(values.seed);
    const scenario = scenarios.find(({ id }) => id === values.scenario);
    if (scenario === undefined || !Number.isSafeInteger(seed)) {
      console.error(`要写明 --scenario 和整数 --seed。场景：${scenarios.map(({ id }) => id).join('、')}`);
      return EXIT_USAGE;
    }
    const { variants } = scenario;
    const variant =
      values.variant === undefined
        ? variants[seedDice(seed, scenario.id) % variants.length]
        : variants.find(({ id }) => id === values.variant);
    const policy = policies.find(({ id }) => id === scenario.policyId);
    if (variant === undefined || policy === undefined) {
      console.error(`没有这个变体。可用：${variants.map(({ id }) => id).join('、')}`);
      return EXIT_USAGE;
    }
    const session = new DeskSession(
      { variant, startsAt: scenario.startsAt, policy, cast, readActs: reader.value, seed },
      scenario,
      values.reveal,
    );
    const write = (observation: object): void => console.log(JSON.stringify(observation));
    write(session.begin());
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() !== '') write(session.take(line));
    }
    write(session.end());
    return EXIT_OK;
  },
};
