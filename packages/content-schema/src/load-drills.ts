import type { DrillTopic } from '@mianmian/core/coaching/drills/drill';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { checkDrills } from './check-drills.ts';
import { byPlace, type ContentProblem } from './content-problem.ts';
import { drillFileSchema, topicOf } from './drill-file.ts';
import { readFolder } from './read-folder.ts';

/**
 * Reads and checks `drills/*.yaml` of a content directory, in the order of their names.
 * Errors: all problems of all files, ordered by file and line; never an empty list.
 */
export function loadDrills(directory: string): Result<readonly DrillTopic[], readonly ContentProblem[]> {
  const drills = readFolder(directory, 'drills', drillFileSchema);
  const problems = [...drills.problems, ...checkDrills(drills.sources)];
  return problems.length > 0 ? fail(problems.toSorted(byPlace)) : ok(drills.sources.map(({ value }) => topicOf(value)));
}
