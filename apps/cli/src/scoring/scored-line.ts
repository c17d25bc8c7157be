import type { CriterionEvaluation, Evaluation } from '@mianmian/core/question-bank/evaluation';

/** One line of the output. Its field names are the public form of the file and don't follow the core's. */
export type ScoredLine = {
  readonly id: string;
  readonly question: string;
  readonly state: Evaluation['state'];
  /** Sum of the scores, in the rubric's points. */
  readonly total: number;
  readonly scores: Readonly<Record<string, number>>;
  /** `answer.slice(start, end) === text`, in UTF-16 units. */
  readonly evidence: readonly {
    readonly criterion: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  readonly missing: readonly {
    readonly criterion: string;
    readonly facet: string;
    readonly name: string;
    readonly advice: string;
  }[];
  readonly notCounted: readonly {
    readonly reason: string;
    readonly criterion?: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
};

export function scoredLineOf(id: string, evaluation: Evaluation): ScoredLine {
  const isScored = evaluation.state === 'scored';
  return {
    id,
    question: evaluation.questionId,
    state: evaluation.state,
    total: isScored ? evaluation.total : 0,
    scores: Object.fromEntries(
      evaluation.criteria.map(({ criterionId, points }) => [criterionId, isScored ? points : 0]),
    ),
    evidence: evaluation.criteria.flatMap(evidenceOf),
    missing: evaluation.criteria.flatMap(({ criterionId, missing }) =>
      missing.map(({ facetId, name, advice }) => ({ criterion: criterionId, facet: facetId, name, advice })),
    ),
    notCounted: evaluation.notCounted.map(({ reason, criterionId, span }) => ({
      reason,
      ...(criterionId === undefined ? {} : { criterion: criterionId }),
      ...span,
    })),
  };
}

/** The words behind a criterion in the order of the text, each stretch once even when two facets share it. */
function evidenceOf({ criterionId, found }: CriterionEvaluation): ScoredLine['evidence'] {
  const byPlace = new Map(found.flatMap(({ evidence }) => evidence).map((span) => [`${span.start}-${span.end}`, span]));
  return [...byPlace.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text }) => ({ criterion: criterionId, start, end, text }));
}
