import type { AssessedAnswer } from '@mianmian/contract/evaluation';

type Evaluation = AssessedAnswer['evaluation'];
type Found = Evaluation['criteria'][number]['found'][number];

export type FacetChange = { readonly facetId: string; readonly quotes: readonly string[] };
export type CriterionChange = {
  readonly criterionId: string;
  readonly max: number;
  /** Points; null where the answer was not scored or had no such criterion. */
  readonly before: number | null;
  readonly after: number | null;
  readonly gained: readonly FacetChange[];
  readonly lost: readonly FacetChange[];
  /** Facets found both times, now with words that were not evidence before. */
  readonly reworded: readonly FacetChange[];
};
export type Comparison = {
  readonly criteria: readonly CriterionChange[];
  /** Why points can't be set against each other; what was said still can. */
  readonly obstacle: 'rubric-changed' | 'not-scored' | null;
};

/** Sets two answers to one question side by side, in the later one's order of criteria. */
export function compareAttempts(before: Evaluation, after: Evaluation): Comparison {
  const order = [...new Set([...after.criteria, ...before.criteria].map(({ criterionId }) => criterionId))];
  return {
    criteria: order.map((criterionId) => compareCriterion(criterionId, before, after)),
    obstacle: obstacleTo(before, after),
  };
}

function obstacleTo(before: Evaluation, after: Evaluation): Comparison['obstacle'] {
  if (before.state !== 'scored' || after.state !== 'scored') return 'not-scored';
  return before.versions.rubric === after.versions.rubric ? null : 'rubric-changed';
}

function compareCriterion(criterionId: string, before: Evaluation, after: Evaluation): CriterionChange {
  const [old, fresh] = [before, after].map(({ state, criteria }) =>
    state === 'scored' ? criteria.find((criterion) => criterion.criterionId === criterionId) : undefined,
  );
  const [oldFound, freshFound] = [old?.found ?? [], fresh?.found ?? []];
  const missingFrom = (found: readonly Found[]) => (each: Found) =>
    !found.some(({ facetId }) => facetId === each.facetId);
  const oldWords = new Set(oldFound.flatMap(wordsOf));
  return {
    criterionId,
    max: fresh?.max ?? old?.max ?? 0,
    before: old?.points ?? null,
    after: fresh?.points ?? null,
    gained: freshFound.filter(missingFrom(oldFound)).map(changeOf),
    lost: oldFound.filter(missingFrom(freshFound)).map(changeOf),
    reworded: freshFound
      .filter((each) => !missingFrom(oldFound)(each))
      .map((each) => ({ facetId: each.facetId, quotes: wordsOf(each).filter((words) => !oldWords.has(words)) }))
      .filter(({ quotes }) => quotes.length > 0),
  };
}

const wordsOf = ({ evidence }: Found): readonly string[] => evidence.map(({ text }) => text);
const changeOf = (found: Found): FacetChange => ({ facetId: found.facetId, quotes: wordsOf(found) });
