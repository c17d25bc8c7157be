import type { Criterion, Question } from '@mianmian/core/question-bank/question';
import { type ContentFile, problemAt, type ValuePath } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import { findRepeats } from './find-repeats.ts';

/** What the shape alone can't say of one question: ids used once, and points that can be reached. */
export function checkQuestion(source: ContentFile<Question>): readonly ContentProblem[] {
  const { criteria } = source.value;
  return [
    ...findRepeats(criteria.map(({ id }) => id)).map(({ index, value }) =>
      problemAt(source, ['criteria', index, 'id'], `评分项 id「${value}」在本题里出现了两次`),
    ),
    ...criteria.flatMap((criterion, index) => checkCriterion(source, criterion, ['criteria', index])),
  ];
}

function checkCriterion(
  source: ContentFile<Question>,
  criterion: Criterion,
  path: ValuePath,
): readonly ContentProblem[] {
  const problems = findRepeats(criterion.facets.map(({ id }) => id)).map(({ index, value }) =>
    problemAt(source, [...path, 'facets', index, 'id'], `要点 id「${value}」在评分项「${criterion.id}」里出现了两次`),
  );
  const exact = criterion.facets.filter((facet) => facet.vague !== true);
  if (exact.length === 0) {
    return [
      ...problems,
      problemAt(source, [...path, 'facets'], `评分项「${criterion.id}」只有含糊的要点，没有人能得满分`),
    ];
  }
  const reachable = exact.reduce((sum, facet) => sum + facet.points, 0);
  if (reachable < criterion.max) {
    const message = `评分项「${criterion.id}」满分 ${criterion.max}，但要点加起来只有 ${reachable} 分（含糊的要点不算）`;
    return [...problems, problemAt(source, [...path, 'max'], message)];
  }
  return problems;
}
