import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AgentResult, sumUpAgents } from '@mianmian/core/simulation/report/sum-up-agents';
import { z } from 'zod';
import { type Command, EXIT_OK, EXIT_PROBLEMS, EXIT_USAGE } from '../command.ts';

/** The last observation of a run, as the command line prints it and the server tells it. */
const lastObservation = z.object({
  run: z.object({ scenario: z.string(), variant: z.string() }),
  result: z.object({ score: z.number(), areGatesPassed: z.boolean() }),
});
const BY = ['scenario', 'variant'] as const;

export const agentsReport: Command = {
  name: 'agents-report',
  summary: '汇总智能体多次接待的结果：平均分和 pass^k',
  help: `用法：mianmian agents-report 文件… [--by scenario|variant]

文件里每行一个 JSON：每次接待的最后一个观察（带 run 和 result），由 mianmian desk 或 HTTP 接口给出；
没有 result 的行会跳过。输出平均分、每个任务的通过次数和 pass^k：从已有的 n 次里任取 k 次全部通过的
概率 C(c,k)/C(n,k)，对任务取平均。任务默认是场景（scenario），--by variant 时是场景的变体。`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { by: { type: 'string', default: 'scenario' } },
    });
    const by = BY.find((one) => one === values.by);
    const missing = positionals.filter((file) => !existsSync(file));
    if (by === undefined || positionals.length === 0 || missing.length > 0) {
      console.error(missing.length > 0 ? `没有这个文件：${missing.join('、')}` : agentsReport.help);
      return EXIT_USAGE;
    }
    const results: AgentResult[] = [];
    for (const file of positionals) {
      for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
        if (line.trim() === '' || !line.includes('"result"')) continue;
        const read = readLine(line);
        if (read === null) {
          // A tool's answer is called a result too; only the last observation has a run.
          if (!line.includes('"run"')) continue;
          console.error(`${file}:${index + 1} 不是一次接待的最后一个观察，没有计入任何结果`);
          return EXIT_PROBLEMS;
        }
        const { run, result } = read;
        const task = by === 'scenario' ? run.scenario : `${run.scenario}/${run.variant}`;
        results.push({ task, score: result.score, isPassed: result.areGatesPassed });
      }
    }
    if (results.length === 0) {
      console.error('这些文件里没有接待的结果。请保存每次接待的最后一个观察，一行一个。');
      return EXIT_PROBLEMS;
    }
    const { runs, meanScore, tasks, passHat } = sumUpAgents(results);
    console.log(`接待 ${runs} 次，平均 ${meanScore.toFixed(1)} 分`);
    for (const task of tasks) {
      console.log(`  ${task.task}  ${task.passed}/${task.runs} 次通过，平均 ${task.meanScore.toFixed(1)} 分`);
    }
    for (const [index, chance] of passHat.entries()) console.log(`pass^${index + 1}  ${(100 * chance).toFixed(1)}%`);
    return EXIT_OK;
  },
};

function readLine(line: string): z.infer<typeof lastObservation> | null {
  try {
    return lastObservation.parse(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
