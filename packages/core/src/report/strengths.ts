import type { CriterionEvaluation } from '../question-bank/evaluation.ts';
import type { AssessedQuestion } from './paper-points.ts';

export type Strength = { readonly questionTitle: string; readonly criterionName: string; readonly quote: string };

const STRENGTHS_SHOWN = 3;

/** Up to three criteria earned in full with the words that did it: those worth most on the paper, one of a question. */
export function findStrengths(assessed: readonly AssessedQuestion[]): readonly Strength[] {
  return assessed
    .flatMap(strongestOf)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, STRENGTHS_SHOWN)
    .map(({ strength }) => strength);
}

function strongestOf({ question, evaluation }: AssessedQuestion): readonly { worth: number; strength: Strength }[] {
  if (evaluation.state !== 'scored') return [];
  return evaluation.criteria
    .flatMap((result) => {
      const quote = result.level === 'full' ? quoteOf(result) : null;
      const criterion = question.criteria.find(({ id }) => id === result.criterionId);
      if (quote === null || criterion === undefined) return [];
      const worth = (question.points * result.points) / evaluation.max;
      return [{ worth, strength: { questionTitle: question.title, criterionName: criterion.name, quote } }];
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 1);
}

/** The longest evidence of the facet that brought most. */
function quoteOf(result: CriterionEvaluation): string | null {
  const [facet] = result.found.filter(({ evidence }) => evidence.length > 0).sort((a, b) => b.points - a.points);
  const [span] = [...(facet?.evidence ?? [])].sort((a, b) => b.text.length - a.text.length);
  return span?.text ?? null;
}
