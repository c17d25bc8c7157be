import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Question } from '@mianmian/core/question-bank/question';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { z } from 'zod';
import { checkDrills } from './check-drills.ts';
import { checkPaper } from './check-paper.ts';
import { checkPhrasings } from './check-phrasings.ts';
import { checkQuestion } from './check-question.ts';
import type { Content } from './content.ts';
import { type ContentFile, problemAt } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import { drillFileSchema, topicOf } from './drill-file.ts';
import { paperFileSchema, paperOf } from './paper-file.ts';
import { questionFileSchema } from './question-file.ts';
import { readTyping } from './read-typing.ts';
import { readYamlFile } from './read-yaml-file.ts';

const TASTE_FILE = 'tastes/first-reply.yaml';
const TASTE_ID = 'taste';

/**
 * Reads and checks `directory` (`question-bank/*.yaml`, `papers/*.yaml`, `tastes/first-reply.yaml`, `drills/*.yaml`,
 * `typing/*.yaml`).
 * Errors: all problems of all files in one run, ordered by file and line; never an empty list.
 */
export function loadContent(directory: string): Result<Content, readonly ContentProblem[]> {
  const bank = readFolder(directory, 'question-bank', questionFileSchema);
  const papers = readFolder(directory, 'papers', paperFileSchema);
  const taste = readTaste(directory);
  const drills = readFolder(directory, 'drills', drillFileSchema);
  const typing = readTyping(directory);

  const questions = [...bank.sources, ...taste.sources];
  // A question whose file is broken still exists: its paper is not to blame.
  const pointsOf = new Map<string, number | undefined>([
    ...bank.names.map((name) => [name, undefined] as const),
    ...bank.sources.map(({ value }) => [value.id, value.points] as const),
  ]);
  const problems = [
    ...[bank, papers, taste, drills, typing].flatMap((folder) => folder.problems),
    ...questions.flatMap(checkQuestion),
    ...bank.sources.filter(({ value }) => value.id === TASTE_ID).map(reportTakenId),
    ...checkPhrasings(questions),
    ...papers.sources.flatMap((source) => checkPaper(source, pointsOf)),
    ...checkDrills(drills.sources),
  ];
  const [tasteSource] = taste.sources;
  if (problems.length > 0 || tasteSource === undefined) return fail(problems.toSorted(byPlace));
  return ok({
    questions: bank.sources.map(({ value }) => value),
    papers: papers.sources.map(({ value }) => paperOf(value)),
    taste: tasteSource.value,
    drills: drills.sources.map(({ value }) => topicOf(value)),
    typing: typing.content,
  });
}

type Folder<T> = {
  /** File names without `.yaml`, broken files included. */
  readonly names: readonly string[];
  readonly sources: readonly ContentFile<T>[];
  readonly problems: readonly ContentProblem[];
};

/** Reads every file of a folder; in each the `id` is the file's name, so that no id can be given twice. */
function readFolder<T extends { readonly id: string }>(
  directory: string,
  folder: string,
  schema: z.ZodType<T>,
): Folder<T> {
  const entries = existsSync(join(directory, folder)) ? readdirSync(join(directory, folder)).sort() : [];
  const files = entries.filter((entry) => entry.endsWith('.yaml'));
  const problems: ContentProblem[] = entries
    .filter((entry) => !entry.endsWith('.yaml'))
    .map((entry) => ({ file: `${folder}/${entry}`, line: 1, message: '这里只放 .yaml 文件' }));
  if (files.length === 0) {
    problems.push({ file: folder, line: 1, message: '文件夹不存在或没有 .yaml 文件' });
  }
  const sources: ContentFile<T>[] = [];
  for (const file of files) {
    const read = readYamlFile(directory, `${folder}/${file}`, schema);
    if (!read.ok) {
      problems.push(...read.error);
      continue;
    }
    sources.push(read.value);
    const name = basename(file, '.yaml');
    const { id } = read.value.value;
    if (id !== name) problems.push(problemAt(read.value, ['id'], `id「${id}」应与文件名「${name}」相同`));
  }
  return { names: files.map((file) => basename(file, '.yaml')), sources, problems };
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

const byPlace = (a: ContentProblem, b: ContentProblem): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
