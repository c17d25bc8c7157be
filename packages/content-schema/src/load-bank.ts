import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '@mianmian/core/question-bank/question';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { checkPaper } from './check-paper.ts';
import { checkPhrasings } from './check-phrasings.ts';
import { checkQuestion } from './check-question.ts';
import type { Bank } from './content.ts';
import { type ContentFile, problemAt } from './content-file.ts';
import { byPlace, type ContentProblem } from './content-problem.ts';
import { paperFileSchema, paperOf } from './paper-file.ts';
import { questionFileSchema } from './question-file.ts';
import { type Folder, readFolder } from './read-folder.ts';
import { readYamlFile } from './read-yaml-file.ts';

const TASTE_FILE = 'tastes/first-reply.yaml';
const TASTE_ID = 'taste';

/**
 * Reads and checks `question-bank/*.yaml`, `papers/*.yaml` and `tastes/first-reply.yaml` of a content directory.
 * Errors: all problems of all files in one run, ordered by file and line; never an empty list.
 */
export function loadBank(directory: string): Result<Bank, readonly ContentProblem[]> {
  const bank = readFolder(directory, 'question-bank', questionFileSchema);
  const papers = readFolder(directory, 'papers', paperFileSchema);
  const taste = readTaste(directory);
  const questions = [...bank.sources, ...taste.sources];
  // A question whose file is broken still exists: its paper is not to blame.
  const pointsOf = new Map<string, number | undefined>([
    ...bank.names.map((name) => [name, undefined] as const),
    ...bank.sources.map(({ value }) => [value.id, value.points] as const),
  ]);
  const problems = [
    ...[bank, papers, taste].flatMap((folder) => folder.problems),
    ...questions.flatMap(checkQuestion),
    ...bank.sources.filter(({ value }) => value.id === TASTE_ID).map(reportTakenId),
    ...checkPhrasings(questions),
    ...papers.sources.flatMap((source) => checkPaper(source, pointsOf)),
  ];
  const [tasteSource] = taste.sources;
  if (problems.length > 0 || tasteSource === undefined) return fail(problems.toSorted(byPlace));
  return ok({
    questions: bank.sources.map(({ value }) => value),
    papers: papers.sources.map(({ value }) => paperOf(value)),
    taste: tasteSource.value,
  });
}

function readTaste(directory: string): Folder<Question> {
  if (!existsSync(join(directory, TASTE_FILE))) {
    return { names: [], sources: [], problems: [{ file: TASTE_FILE, line: 1, message: '文件不存在' }] };
  }
  const read = readYamlFile(directory, TASTE_FILE, questionFileSchema);
  if (!read.ok) return { names: [], sources: [], problems: read.error };
  const { id } = read.value.value;
  const problems = id === TASTE_ID ? [] : [problemAt(read.value, ['id'], `id 应为「${TASTE_ID}」，现为「${id}」`)];
  return { names: [], sources: [read.value], problems };
}

const reportTakenId = (source: ContentFile<Question>): ContentProblem =>
  problemAt(source, ['id'], `id「${TASTE_ID}」留给 ${TASTE_FILE}，请换一个`);
