import { join, relative } from 'node:path';
import type { ContentProblem } from '@mianmian/content-schema/content-problem';

/** Writes each problem to stderr as `file:line message`, a form in which terminals and editors open the place. */
export function reportContentProblems(directory: string, problems: readonly ContentProblem[]): void {
  for (const { file, line, message } of problems) {
    console.error(`${relative(process.cwd(), join(directory, file))}:${line} ${message}`);
  }
}
