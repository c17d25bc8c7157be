import type { CriterionEvaluation } from '../question-bank/evaluation.ts';
import type { Question } from '../question-bank/question.ts';
import { type AssessedQuestion, roundPoints } from './paper-points.ts';

export type NextStep = {
  readonly questionId: string;
  readonly questionTitle: string;
  readonly criterionName: string;
  readonly advice: string;
  /** Points on the paper that were left here. */
  readonly lostPoints: number;
};

const STEPS_SHOWN = 3;

/**
 * The three criteria where most points of the paper were left, one of a question, with the advice for the first thing
 * missing. Judged answers come first; open or too short ones fill up only when there are fewer than three.
 */
export function chooseNextSteps(assessed: readonly AssessedQuestion[]): readonly NextStep[] {
  const scored = assessed.filter(({ evaluation }) => evaluation.state === 'scored');
  const others = assessed.filter(({ evaluation }) => evaluation.state !== 'scored');
  return [...byLoss(scored), ...byLoss(others)].slice(0, STEPS_SHOWN);
}

const byLoss = (assessed: readonly AssessedQuestion[]): readonly NextStep[] =>
  assessed.flatMap((entry) => costliestOf(entry) ?? []).sort((a, b) => b.lostPoints - a.lostPoints);

function costliestOf({ question, evaluation }: AssessedQuestion): NextStep | null {
  const steps = question.criteria.flatMap((criterion) => {
    const result = evaluation.criteria.find(({ criterionId }) => criterionId === criterion.id);
    const advice = adviceFor(criterion, result);
    const lostPoints = roundPoints((question.points * (criterion.max - (result?.points ?? 0))) / evaluation.max);
    if (advice === null || lostPoints <= 0) return [];
    return [
      { questionId: question.id, questionTitle: question.title, criterionName: criterion.name, advice, lostPoints },
    ];
  });
  return steps.sort((a, b) => b.lostPoints - a.lostPoints)[0] ?? null;
}

/** An evaluation that judged nothing lists nothing missing: then it is the first thing the criterion asks for. */
function adviceFor(criterion: Question['criteria'][number], result: CriterionEvaluation | undefined): string | null {
  if (result !== undefined && result.found.length + result.missing.length > 0) return result.missing[0]?.advice ?? null;
  return criterion.facets[0]?.advice ?? null;
}
