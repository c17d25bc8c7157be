import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import type { Question } from '@mianmian/core/question-bank/question';
import type { Instant } from '@mianmian/core/shared/instant';

/** Names of the criteria and facets (`criterionId.facetId`) an evaluation speaks of. */
export type RubricNames = {
  readonly criteria: Readonly<Record<string, string>>;
  readonly facets: Readonly<Record<string, string>>;
  /** Keys of facets that are only a vague form of what was asked for. */
  readonly vague: readonly string[];
};

export type AssessedAnswerView = {
  readonly id: string;
  readonly questionId: string;
  readonly answer: string;
  readonly at: Instant;
  readonly attemptNumber: number;
  readonly evaluation: Evaluation;
  readonly names: RubricNames;
};

export const nameRubric = ({ criteria }: Question): RubricNames => ({
  criteria: Object.fromEntries(criteria.map(({ id, name }) => [id, name])),
  facets: Object.fromEntries(
    criteria.flatMap((criterion) => criterion.facets.map((facet) => [`${criterion.id}.${facet.id}`, facet.name])),
  ),
  vague: criteria.flatMap((criterion) =>
    criterion.facets.filter(({ vague }) => vague === true).map((facet) => `${criterion.id}.${facet.id}`),
  ),
});

/** An answer beside the question it was given to (the edition that was asked). */
export const viewAssessed = (
  record: Pick<AssessedAnswerView, 'id' | 'questionId' | 'answer' | 'at' | 'attemptNumber' | 'evaluation'>,
  question: Question,
): AssessedAnswerView => ({
  id: record.id,
  questionId: record.questionId,
  answer: record.answer,
  at: record.at,
  attemptNumber: record.attemptNumber,
  evaluation: record.evaluation,
  names: nameRubric(question),
});
