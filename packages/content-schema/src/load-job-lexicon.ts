import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { JobLexicon } from '@mianmian/core/coaching/jobs/job-lexicon';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { type ContentFile, problemAt } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import { findRepeats } from './find-repeats.ts';
import { jobLexiconFileSchema } from './job-lexicon-file.ts';
import { readYamlFile } from './read-yaml-file.ts';

const FILE = 'coaching/job-lexicon.yaml';

/**
 * Reads and checks what job descriptions ask for.
 * @param directory the folder of the content
 * Errors: all problems of the file, ordered by line; never an empty list.
 */
export function loadJobLexicon(directory: string): Result<JobLexicon, readonly ContentProblem[]> {
  if (!existsSync(join(directory, FILE))) return fail([{ file: FILE, line: 1, message: '文件不存在' }]);
  const read = readYamlFile(directory, FILE, jobLexiconFileSchema);
  if (!read.ok) return read;
  const problems = checkDemands(read.value);
  return problems.length > 0 ? fail(problems.toSorted((a, b) => a.line - b.line)) : ok(read.value.value);
}

function checkDemands(source: ContentFile<JobLexicon>): readonly ContentProblem[] {
  const { demands } = source.value;
  return [
    ...findRepeats(demands.map(({ id }) => id)).map(({ index, value }) =>
      problemAt(source, ['demands', index, 'id'], `要求 id「${value}」出现了两次`),
    ),
    ...demands.flatMap(({ id, group, competency, words }, index) => {
      const path = ['demands', index];
      const repeats = findRepeats(words).map(({ index: at, value }) =>
        problemAt(source, [...path, 'words', at], `要求「${id}」的词「${value}」出现了两次`),
      );
      const isPlaced = (group === 'competency') === (competency !== null);
      if (isPlaced) return repeats;
      return [...repeats, problemAt(source, path, `要求「${id}」：能力类要写 competency，其余各类不写`)];
    }),
  ];
}
