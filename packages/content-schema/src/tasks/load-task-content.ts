import type { Question } from '@mianmian/core/question-bank/question';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { GuideBrief } from '@mianmian/core/tasks/guides/guide-brief';
import type { ContentProblem } from '../content-problem.ts';
import { loadContentTasks } from './load-content-tasks.ts';
import { type DataTaskContent, loadDataTask } from './load-data-task.ts';

/** Everything that tasks are given out from. */
export type LoadedTasks = DataTaskContent & {
  readonly guides: readonly {
    readonly brief: GuideBrief;
    readonly question: Question;
    readonly examples: readonly string[];
  }[];
};

/**
 * Reads and checks `tasks/`.
 * @param directory the folder of the content
 * Errors: all problems of all files; never an empty list.
 */
export function loadTaskContent(directory: string): Result<LoadedTasks, readonly ContentProblem[]> {
  const data = loadDataTask(directory);
  const guides = loadContentTasks(directory);
  if (!data.ok || !guides.ok) return fail([...(data.ok ? [] : data.error), ...(guides.ok ? [] : guides.error)]);
  return ok({
    ...data.value,
    guides: guides.value.map(({ brief, question, good }) => ({ brief, question, examples: good })),
  });
}
