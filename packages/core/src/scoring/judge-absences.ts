import { mergeRanges } from '../language/masks.ts';
import { type NormalText, originalSpan } from '../language/normalise.ts';
import type { CriterionEvaluation, NotCounted } from '../question-bank/evaluation.ts';
import type { Absence, Criterion, Facet, Question } from '../question-bank/question.ts';
import { judgeCriterion } from './judge-criterion.ts';

type AbsentFacet = Facet & { readonly absence: Absence };

/** Judges the criteria that are earned by what is not said, once the others stand. */
export function judgeAbsences(
  question: Question,
  normal: NormalText,
  criteria: readonly CriterionEvaluation[],
): { readonly criteria: readonly CriterionEvaluation[]; readonly taboos: readonly NotCounted[] } {
  const taboos: NotCounted[] = [];
  const judged = criteria.map((evaluation) => {
    const criterion = question.criteria.find(({ id }) => id === evaluation.criterionId);
    const facet = criterion?.facets.find((candidate): candidate is AbsentFacet => candidate.absence !== undefined);
    if (criterion === undefined || facet === undefined) return evaluation;
    const said = wordsSaid(normal.text, facet.absence.words);
    for (const { start, end } of said) {
      const span = originalSpan(normal, start, end);
      taboos.push({ reason: 'taboo', span, criterionId: criterion.id, facetId: facet.id });
    }
    return judgeAbsence(criterion, facet, said.length, criteria);
  });
  return { criteria: judged, taboos };
}

const wordsSaid = (text: string, words: readonly string[]) =>
  mergeRanges(
    words.flatMap((word) => {
      const at = text.indexOf(word);
      return at < 0 ? [] : [{ start: at, end: at + word.length }];
    }),
  );

function judgeAbsence(
  criterion: Criterion,
  facet: AbsentFacet,
  said: number,
  criteria: readonly CriterionEvaluation[],
): CriterionEvaluation {
  const given = criteria.find(({ criterionId }) => criterionId === facet.absence.given);
  const holds = given !== undefined && given.points >= facet.absence.givenPoints;
  const evidence = given?.found.flatMap((found) => found.evidence) ?? [];
  return judgeCriterion(criterion, [{ facet, belief: holds ? 0.5 ** said : 0, points: facet.points, evidence }]);
}
