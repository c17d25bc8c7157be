import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '@mianmian/content-schema/load-content';
import { loadScorer } from '@mianmian/content-schema/load-scorer';
import { type Command, EXIT_OK, EXIT_PROBLEMS, EXIT_USAGE } from '../command.ts';
import { reportContentProblems } from '../report-content-problems.ts';
import { REPOSITORY_ROOT } from '../repository-root.ts';
import { scoreFile } from '../scoring/score-file.ts';

/** How many answers pass between two lines of progress. */
const PROGRESS_EVERY = 200;

export const score: Command = {
  name: 'score',
  summary: '给一个文件里的回答评分',
  help: `用法：mianmian score --in 输入文件 --out 输出文件

输入每行一个 JSON：{"id","question","answer"}，其余字段忽略。
输出每行一个 JSON：{"id","question","state","total","scores","evidence","missing","notCounted"}；
state 不是 scored（内容不足、未作答）时各项为 0。
坏行写到标准错误并注明行号，其余照常评分，最后退出码为 1。`,
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { in: { type: 'string' }, out: { type: 'string' } } });
    if (values.in === undefined || values.out === undefined) {
      console.error('缺少 --in 或 --out。查看用法：mianmian score --help');
      return EXIT_USAGE;
    }
    const inputPath = resolve(values.in);
    const outputPath = resolve(values.out);
    if (existsSync(outputPath) && existsSync(inputPath) && realpathSync(inputPath) === realpathSync(outputPath)) {
      console.error('输入和输出是同一个文件，没有评分。请换一个输出文件，以免覆盖原来的回答。');
      return EXIT_USAGE;
    }
    const directory = join(REPOSITORY_ROOT, 'content');
    const content = loadContent(directory);
    if (!content.ok) {
      reportContentProblems(directory, content.error);
      console.error('内容文件有误，没有评分。');
      return EXIT_PROBLEMS;
    }
    const scorer = loadScorer(directory, content.value);
    if (!scorer.ok) {
      reportContentProblems(directory, scorer.error);
      console.error('评分权重有误，没有评分。');
      return EXIT_PROBLEMS;
    }
    const outcome = await scoreFile(inputPath, outputPath, content.value.questions, scorer.value, {
      onBadLine: (line, reason) => console.error(`第 ${line} 行没有评分：${reason}`),
      onScored: (count) => {
        if (count % PROGRESS_EVERY === 0) console.error(`已评分 ${count} 份`);
      },
    });
    if (!outcome.ok) {
      console.error(outcome.error);
      return EXIT_PROBLEMS;
    }
    const { scored, bad } = outcome.value;
    console.error(`评分完成：${scored} 份写入 ${values.out}${bad > 0 ? `，${bad} 行有误已跳过` : ''}`);
    return bad > 0 ? EXIT_PROBLEMS : EXIT_OK;
  },
};
