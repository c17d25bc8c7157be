import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '@mianmian/content-schema/load-content';
import { loadInterviewLines } from '@mianmian/content-schema/load-interview-lines';
import { loadInterviewPresets } from '@mianmian/content-schema/load-interview-presets';
import { loadJobLexicon } from '@mianmian/content-schema/load-job-lexicon';
import { loadLevelGuide } from '@mianmian/content-schema/load-level-guide';
import { loadSimulation } from '@mianmian/content-schema/simulation/load-simulation';
import { loadContentTasks } from '@mianmian/content-schema/tasks/load-content-tasks';
import { loadDataTask } from '@mianmian/content-schema/tasks/load-data-task';
import { type Command, EXIT_OK, EXIT_PROBLEMS } from '../command.ts';
import { reportContentProblems } from '../report-content-problems.ts';
import { REPOSITORY_ROOT } from '../repository-root.ts';

export const checkContent: Command = {
  name: 'check-content',
  summary: '检查题库、试卷、试答、训练和场景的内容文件',
  help: `用法：mianmian check-content [目录]

检查目录（默认是本仓库的 content/）里的全部内容文件，一次列出所有问题，
每条写明文件和行号。没有问题时退出码为 0，否则为 1。`,
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const directory = resolve(positionals[0] ?? join(REPOSITORY_ROOT, 'content'));
    const loaded = loadContent(directory);
    const simulation = loadSimulation(directory);
    const lexicon = loadJobLexicon(directory);
    const interview = loadInterviewLines(directory, loaded.ok ? loaded.value.questions : []);
    const presets = loadInterviewPresets(directory);
    const dataTask = loadDataTask(directory);
    const guides = loadContentTasks(directory);
    const levels = loadLevelGuide(
      directory,
      loaded.ok && simulation.ok
        ? { questionIds: loaded.value.questions.map(({ id }) => id), scenarios: simulation.value.scenarios }
        : null,
    );
    if (
      !loaded.ok ||
      !simulation.ok ||
      !lexicon.ok ||
      !interview.ok ||
      !presets.ok ||
      !dataTask.ok ||
      !guides.ok ||
      !levels.ok
    ) {
      const problems = [loaded, simulation, lexicon, interview, presets, dataTask, guides, levels].flatMap((part) =>
        part.ok ? [] : part.error,
      );
      reportContentProblems(directory, problems);
      console.error(`内容有 ${problems.length} 处问题`);
      return EXIT_PROBLEMS;
    }
    const { questions, papers, drills, typing } = loaded.value;
    const itemCount = drills.reduce((sum, { items }) => sum + items.length, 0);
    console.log(
      `内容没有问题：${questions.length} 道题、${papers.length} 份试卷、1 道试答、${drills.length} 个训练专题共 ${itemCount} 道、${typing.texts.length} 篇打字文本、${lexicon.value.demands.length} 项岗位要求、${interview.value.families.length} 类面试追问、${presets.value.length} 种面试岗位、${simulation.value.scenarios.length} 个会话场景、${dataTask.value.templates.causes.length} 种工单原因、${guides.value.length} 份图文任务、${levels.value.deeds.size} 件工作台上的事有层级`,
    );
    return EXIT_OK;
  },
};
