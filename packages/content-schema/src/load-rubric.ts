import { statSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { Question } from '@mianmian/core/question-bank/question';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { checkPhrasings } from './check-phrasings.ts';
import { checkQuestion } from './check-question.ts';
import { type ContentFile, problemAt } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import { questionOfRubric } from './question-of-rubric.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { type RubricFile, rubricFileSchema } from './rubric-file.ts';
import { contentIdSchema } from './text-of-content.ts';

const FALLBACK_ID = 'rubric';

/**
 * Reads one rubric file (`rubric-file.ts`) from wherever it lies and makes it a question.
 * @param concepts those of the question bank: the only ones a rubric may name
 * Errors: all problems of the file, ordered by line; `file` is the file's name without its folder.
 */
export function loadRubric(path: string, concepts: ReadonlySet<string>): Result<Question, readonly ContentProblem[]> {
  const file = basename(path);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    return fail([{ file, line: 1, message: '没有这个文件；请检查路径' }]);
  }
  const read = readYamlFile(dirname(path), file, rubricFileSchema);
  if (!read.ok) return fail(inOrder(read.error));
  const name = basename(path, extname(path));
  const question = questionOfRubric(read.value.value, contentIdSchema.safeParse(name).success ? name : FALLBACK_ID);
  const source: ContentFile<Question> = { ...read.value, value: question };
  const problems = [
    ...checkConcepts(read.value, concepts),
    ...checkShares(source),
    ...checkQuestion(source),
    ...checkPhrasings([source]),
  ];
  return problems.length > 0 ? fail(inOrder(problems)) : ok(question);
}

/** A misspelt concept would quietly be one nothing is known about. */
function checkConcepts(source: ContentFile<RubricFile>, concepts: ReadonlySet<string>): readonly ContentProblem[] {
  return source.value.criteria.flatMap((criterion, criterionIndex) =>
    criterion.facets.flatMap(({ concept }, facetIndex) => {
      if (concept === undefined || concepts.has(concept)) return [];
      const path = ['criteria', criterionIndex, 'facets', facetIndex, 'concept'];
      return [problemAt(source, path, `题库里没有概念「${concept}」；不确定时请删去 concept 这一行`)];
    }),
  );
}

function checkShares(source: ContentFile<Question>): readonly ContentProblem[] {
  return source.value.criteria.flatMap((criterion, criterionIndex) =>
    criterion.facets.flatMap(({ name, points }, facetIndex) => {
      if (points > 0) return [];
      const message = `评分项「${criterion.name}」的 ${criterion.max} 分不够分，要点「${name}」没有分；请写明各要点的 points`;
      return [problemAt(source, ['criteria', criterionIndex, 'facets', facetIndex], message)];
    }),
  );
}

const inOrder = (problems: readonly ContentProblem[]): readonly ContentProblem[] =>
  problems.toSorted((a, b) => a.line - b.line);
