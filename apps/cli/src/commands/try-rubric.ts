import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Command, EXIT_OK, EXIT_PROBLEMS, EXIT_USAGE } from '../command.ts';
import { reportContentProblems } from '../report-content-problems.ts';
import { REPOSITORY_ROOT } from '../repository-root.ts';
import { describeAnswer } from '../rubric/describe-answer.ts';
import { describeTrial } from '../rubric/describe-trial.ts';
import { loadTrial } from '../rubric/load-trial.ts';
import { trialJson } from '../rubric/trial-json.ts';
import { tryRubricOn } from '../rubric/try-rubric-on.ts';

export const tryRubric: Command = {
  name: 'try-rubric',
  summary: '拿几份回答试一份自己写的评分标准',
  help: `用法：mianmian try-rubric 评分标准.yaml --answers 回答文件 [--json]

用正式的评分器按这份评分标准给每份回答评分，列出得分、依据的原话、缺的要点和没算的话。
回答文件是 .yaml 列表或 .jsonl（每行一份）：answer 必填；id、labels（各评分项应得的分）可不写。
有 labels 时再给出与标注的一致程度。文件有误时一次列出全部问题和行号，退出码为 1。
--json  结果写成一个 JSON。

怎么写评分标准：docs/guides/writing-rubrics.md`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { answers: { type: 'string' }, json: { type: 'boolean' } },
    });
    const [rubric, ...others] = positionals;
    if (rubric === undefined || others.length > 0 || values.answers === undefined) {
      console.error('应给出一份评分标准和 --answers 回答文件。查看用法：mianmian try-rubric --help');
      return EXIT_USAGE;
    }
    const trial = loadTrial({
      content: join(REPOSITORY_ROOT, 'content'),
      rubric: resolve(rubric),
      answers: resolve(values.answers),
    });
    if (!trial.ok) {
      reportContentProblems(trial.error.directory, trial.error.problems);
      console.error(trial.error.summary);
      return EXIT_PROBLEMS;
    }
    const { question, samples, scorer, replaces } = trial.value;
    if (replaces) {
      console.error(`题库里已有「${question.id}」：这次用您的文件代替它，评分器对这道题学过的东西仍然有效。`);
    }
    if (samples.skipped > 0) console.error(`${samples.skipped} 份是其他题目的回答，已略过。`);
    const tried = tryRubricOn(question, samples.answers, scorer);
    if (values.json === true) {
      console.log(JSON.stringify(trialJson(question, tried), null, 1));
      return EXIT_OK;
    }
    console.log(`${question.title}（${question.id}）\n`);
    for (const answer of tried.answers) console.log(`${describeAnswer(question, answer).join('\n')}\n`);
    console.log(describeTrial(question, tried).join('\n'));
    return EXIT_OK;
  },
};
