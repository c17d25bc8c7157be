import type { SampleAnswer } from '@mianmian/content-schema/sample-answer';
import type { GradedAnswer } from '@mianmian/core/agreement/graded-answer';
import { TOTAL_SCALE } from '@mianmian/core/agreement/graded-answer';
import { type Agreement, measureAgreement } from '@mianmian/core/agreement/measure-agreement';
import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import type { Question } from '@mianmian/core/question-bank/question';
import type { Scorer } from '@mianmian/core/scoring/create-scorer';

export type TriedAnswer = { readonly sample: SampleAnswer; readonly evaluation: Evaluation };

export type CriterionAgreement = {
  readonly criterion: string;
  readonly qwk: number | null;
  /** In the criterion's own points. */
  readonly meanAbsoluteError: number | null;
};

/** In how many of the answers a key point was found. */
export type FacetFinds = {
  readonly criterion: string;
  readonly facet: string;
  readonly name: string;
  readonly found: number;
};

export type TriedRubric = {
  readonly answers: readonly TriedAnswer[];
  readonly finds: readonly FacetFinds[];
  /** `null` when no answer is labelled. */
  readonly agreement: { readonly whole: Agreement; readonly criteria: readonly CriterionAgreement[] } | null;
};

/** Scores each answer as the product would and compares with the labels where there are some. */
export function tryRubricOn(
  question: Question,
  samples: readonly SampleAnswer[],
  scorer: Pick<Scorer, 'score'>,
): TriedRubric {
  const answers = samples.map((sample) => ({ sample, evaluation: scorer.score(question, sample.answer) }));
  const graded = answers.flatMap(gradedAnswerOf);
  return {
    answers,
    finds: findsOf(question, answers),
    agreement:
      graded.length === 0
        ? null
        : {
            whole: measureAgreement(graded),
            criteria: question.criteria.map(({ id, max }) => criterionAgreement(id, max, graded)),
          },
  };
}

/** An answer that is no answer counts as 0 here, as in every comparison with labels. */
export const pointsOf = ({ state }: Evaluation, points: number): number => (state === 'scored' ? points : 0);

/** Label beside score, for the figures; nothing for an answer without labels. */
export function gradedAnswerOf({ sample, evaluation }: TriedAnswer): readonly GradedAnswer[] {
  const { labels } = sample;
  if (labels === null) return [];
  const criteria = evaluation.criteria.map(({ criterionId, points, max }) => [
    criterionId,
    { label: labels[criterionId] ?? 0, score: pointsOf(evaluation, points), max },
  ]);
  return [
    {
      question: evaluation.questionId,
      length: [...sample.answer].length,
      isTrap: sample.isTrap,
      criteria: Object.fromEntries(criteria),
    },
  ];
}

function criterionAgreement(id: string, max: number, graded: readonly GradedAnswer[]): CriterionAgreement {
  const { qwkCriterion, meanAbsoluteError } = measureAgreement(
    graded.map((answer) => ({
      ...answer,
      criteria: Object.fromEntries(Object.entries(answer.criteria).filter(([criterion]) => criterion === id)),
    })),
  );
  return {
    criterion: id,
    qwk: qwkCriterion,
    meanAbsoluteError: meanAbsoluteError === null ? null : (meanAbsoluteError * max) / TOTAL_SCALE,
  };
}

function findsOf(question: Question, answers: readonly TriedAnswer[]): readonly FacetFinds[] {
  return question.criteria.flatMap((criterion) =>
    criterion.facets.map((facet) => ({
      criterion: criterion.id,
      facet: facet.id,
      name: facet.name,
      found: answers.filter(({ evaluation }) =>
        evaluation.criteria.some(
          ({ criterionId, found }) => criterionId === criterion.id && found.some(({ facetId }) => facetId === facet.id),
        ),
      ).length,
    })),
  );
}
