import type { Competency } from '@mianmian/core/question-bank/competency';
import type { Criterion, Facet, Question } from '@mianmian/core/question-bank/question';
import { pointsOfFacets } from './points-of-facets.ts';
import type { RubricCriterion, RubricFacet, RubricFile } from './rubric-file.ts';

const SUGGESTED_SECONDS = 400;
const COMPETENCY: Competency = 'communication';
const LONGEST_TITLE = 12;

/**
 * The question a rubric stands for, with what its author left out: ids by order (`c1`, `k1`), points spread over a
 * criterion, each key point a concept of its own, plain advice.
 * @param fallbackId taken when the rubric names no id
 */
export function questionOfRubric(rubric: RubricFile, fallbackId: string): Question {
  const id = rubric.id ?? fallbackId;
  const criteria = rubric.criteria.map((criterion, index) => criterionOf(criterion, index, id));
  return {
    version: 1,
    points: criteria.reduce((sum, { max }) => sum + max, 0),
    suggestedSeconds: SUGGESTED_SECONDS,
    title: [...rubric.prompt].slice(0, LONGEST_TITLE).join(''),
    examines: criteria.map(({ name }) => name),
    goodIdeas: [],
    badAnswers: [],
    modelAnswer: '',
    ...rubric,
    id,
    criteria,
  };
}

function criterionOf(criterion: RubricCriterion, index: number, questionId: string): Criterion {
  const id = criterion.id ?? `c${index + 1}`;
  const points = pointsOfFacets(criterion);
  const exact = criterion.facets.filter(({ vague }) => vague !== true);
  return {
    competency: COMPETENCY,
    full: `说到：${exact.map(({ name }) => name).join('、')}`,
    half: '只说到其中一部分，或者说得含糊',
    ...criterion,
    id,
    facets: criterion.facets.map((facet, at) => facetOf(facet, at, points[at] ?? 0, `${questionId}-${id}`)),
  };
}

function facetOf(facet: RubricFacet, index: number, points: number, owner: string): Facet {
  const id = facet.id ?? `k${index + 1}`;
  const [phrasing = ''] = facet.phrasings;
  return {
    concept: `${owner}-${id}`,
    advice: `说出你会怎么做，例如：「${phrasing}」`,
    ...facet,
    id,
    points,
  };
}
