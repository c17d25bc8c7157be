import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Question } from '@mianmian/core/question-bank/question';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { GuideBrief } from '@mianmian/core/tasks/guides/guide-brief';
import { problemAt } from '../content-file.ts';
import type { ContentProblem } from '../content-problem.ts';
import { questionOfRubric } from '../question-of-rubric.ts';
import { readYamlFile } from '../read-yaml-file.ts';
import { checkGuideBrief } from './check-guide-brief.ts';
import { type GuideBriefFile, guideBriefFileSchema } from './guide-brief-file.ts';

const FOLDER = 'tasks';
const PREFIX = 'content-';

export type ContentTask = {
  readonly brief: GuideBrief;
  /** By which the scorer reads what was written. */
  readonly question: Question;
  readonly good: GuideBriefFile['good'];
  readonly bad: GuideBriefFile['bad'];
};

/**
 * Reads and checks `tasks/content-*.yaml`, in the order of their names.
 * @param directory the folder of the content
 * Errors: all problems of all files; never an empty list.
 */
export function loadContentTasks(directory: string): Result<readonly ContentTask[], readonly ContentProblem[]> {
  const entries = existsSync(join(directory, FOLDER)) ? readdirSync(join(directory, FOLDER)).sort() : [];
  const files = entries.filter((entry) => entry.startsWith(PREFIX) && entry.endsWith('.yaml'));
  if (files.length === 0) return fail([{ file: FOLDER, line: 1, message: `没有 ${PREFIX}*.yaml 文件` }]);
  const problems: ContentProblem[] = [];
  const tasks: ContentTask[] = [];
  for (const file of files) {
    const read = readYamlFile(directory, `${FOLDER}/${file}`, guideBriefFileSchema);
    if (!read.ok) {
      problems.push(...read.error);
      continue;
    }
    const { rubric, good, bad, ...brief } = read.value.value;
    const name = basename(file, '.yaml');
    if (brief.id !== name) problems.push(problemAt(read.value, ['id'], `id「${brief.id}」应与文件名「${name}」相同`));
    const question = questionOfRubric(rubric, brief.id);
    problems.push(...checkGuideBrief(read.value, question));
    tasks.push({ brief, question, good, bad });
  }
  return problems.length > 0 ? fail(problems) : ok(tasks);
}
