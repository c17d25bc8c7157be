import { COMPETENCIES, type Competency } from '../question-bank/competency.ts';
import type { AssessedQuestion } from './paper-points.ts';

export type CompetencyScore = {
  readonly competency: Competency;
  /** Whole percent 0..100; null while no criterion of it was judged. */
  readonly percent: number | null;
  /** How many judged criteria stand behind it. */
  readonly criteria: number;
};

/** Share of the rubric points that criteria of each competency earned, over the answers that were scored. */
export function scoreCompetencies(assessed: readonly AssessedQuestion[]): readonly CompetencyScore[] {
  const judged = assessed
    .filter(({ evaluation }) => evaluation.state === 'scored')
    .flatMap(({ question, evaluation }) =>
      evaluation.criteria.map((result) => ({
        result,
        competency: question.criteria.find((criterion) => criterion.id === result.criterionId)?.competency,
      })),
    );
  return COMPETENCIES.map((competency) => {
    const own = judged.filter((entry) => entry.competency === competency);
    const earned = own.reduce((sum, { result }) => sum + result.points, 0);
    const possible = own.reduce((sum, { result }) => sum + result.max, 0);
    return {
      competency,
      percent: possible === 0 ? null : Math.round((earned / possible) * 100),
      criteria: own.length,
    };
  });
}
